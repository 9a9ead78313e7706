using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Health;

/// <summary>Checks 5 to 8: constraints, floats and durations of open activities.</summary>
internal static class PlanChecks
{
    private const int MostDays = 44;

    public static HealthCheck HardConstraints(HealthSubject subject) =>
        OfOpen(subject, HealthCheckKind.HardConstraints, 5m, index => subject.Activities[index].Constraint is
            ScheduleConstraintKind.MustStartOn
                or ScheduleConstraintKind.MustFinishOn
                or ScheduleConstraintKind.StartNoLaterThan or ScheduleConstraintKind.FinishNoLaterThan);

    public static HealthCheck HighFloat(HealthSubject subject) =>
        OfOpen(subject, HealthCheckKind.HighFloat, 5m, index => subject.Pass.TotalFloat(index) > (long)MostDays * subject.DayOf(index));

    public static HealthCheck NegativeFloat(HealthSubject subject) =>
        OfOpen(subject, HealthCheckKind.NegativeFloat, 0m, index => subject.Pass.TotalFloat(index) < 0);

    /// <summary>Milestones take no time and are not counted.</summary>
    public static HealthCheck HighDuration(HealthSubject subject)
    {
        int[] tasks = [.. subject.Open.Where(index => subject.Activities[index].Kind == ActivityKind.Task)];
        int[] failing = [.. tasks.Where(index => subject.Activities[index].Duration > (long)MostDays * subject.DayOf(index))];
        return HealthCheck.OfActivities(HealthCheckKind.HighDuration, failing, tasks.Length, 5m);
    }

    private static HealthCheck OfOpen(HealthSubject subject, HealthCheckKind kind, decimal threshold, Func<int, bool> fails)
    {
        int[] open = [.. subject.Open];
        return HealthCheck.OfActivities(kind, [.. open.Where(fails)], open.Length, threshold);
    }
}

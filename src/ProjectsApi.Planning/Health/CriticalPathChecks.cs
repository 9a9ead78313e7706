using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Health;

/// <summary>Checks 12 and 13: whether there is a critical path, and whether it leads to the target in time.</summary>
internal static class CriticalPathChecks
{
    private const int DaysAdded = 600;
    private const decimal LeastIndex = 0.95m;

    // Links from the task to the finish may run on other calendars, whose days off lengthen the move slightly.
    private const decimal Allowed = 0.05m;

    /// <summary>Lengthens the first open critical task by 600 working days and checks whether the finish moves as much.</summary>
    public static HealthCheck Test(HealthSubject subject, CancellationToken cancellationToken)
    {
        const HealthCheckKind kind = HealthCheckKind.CriticalPathTest;
        int[] critical =
        [
            .. subject.Open
                .Where(index => subject.Activities[index].Kind == ActivityKind.Task && subject.Pass.IsCritical(index))
                .OrderBy(index => subject.Pass.EarlyStart(index))
                .ThenBy(index => index)
                .Take(1),
        ];
        if (critical.Length == 0)
        {
            return HealthCheck.None(kind, HealthReason.NoCriticalTask, DaysAdded);
        }

        var task = critical[0];
        if (WithLonger(subject, task, cancellationToken) is not { } longer)
        {
            return HealthCheck.None(kind, HealthReason.BeyondCalendar, DaysAdded);
        }

        var moved = (decimal)Moved(subject, task, longer) / subject.DayOf(task);
        var isPassed = Math.Abs(moved - DaysAdded) <= DaysAdded * Allowed;
        return new(kind, HealthCheck.OutcomeOf(isPassed), moved, DaysAdded, 0, 0, null, isPassed ? [] : [task], []);
    }

    /// <summary>
    /// (CPL + float) ÷ CPL, both in working time of the project's calendar. CPL runs from the data date, or the start without one, to the
    /// early finish. The float runs from there to the target: the imposed finish, else that of the baseline.
    /// </summary>
    public static HealthCheck LengthIndex(HealthSubject subject)
    {
        const HealthCheckKind kind = HealthCheckKind.CriticalPathLengthIndex;
        if (Target(subject) is not { } target)
        {
            return HealthCheck.None(kind, HealthReason.NoTarget, LeastIndex);
        }

        var finish = subject.Calendar.PositionOf(subject.Pass.ProjectFinish);
        var length = finish - subject.Calendar.PositionOf(subject.Settings.DataDate ?? subject.Settings.Start);
        if (length <= 0)
        {
            return HealthCheck.None(kind, HealthReason.NothingToCheck, LeastIndex);
        }

        var value = (length + (decimal)(subject.Calendar.PositionOf(target) - finish)) / length;
        int[] critical = value >= LeastIndex ? [] : [.. subject.Open.Where(index => subject.Pass.IsCritical(index))];
        return HealthCheck.OfIndex(kind, value, LeastIndex, 0, 0, critical);
    }

    private static int? Target(HealthSubject subject) => subject.Settings.Finish
        ?? (subject.BaselineFinishes?.Max() is { } day ? WallClock.MinuteOf(day) + WallClock.MinutesPerDay : null);

    private static int PositionOf(HealthSubject subject, int task, int wall) =>
        subject.Activities[task].IsElapsed ? wall : subject.CalendarOf(task).PositionOf(wall);

    /// <summary>Minutes that the finish moved back or, in backward scheduling, the start moved forward.</summary>
    private static int Moved(HealthSubject subject, int task, SchedulePass longer) => subject.Settings.FromStart
        ? PositionOf(subject, task, longer.ProjectFinish) - PositionOf(subject, task, subject.Pass.ProjectFinish)
        : PositionOf(subject, task, subject.Pass.ProjectStart) - PositionOf(subject, task, longer.ProjectStart);

    private static SchedulePass? WithLonger(HealthSubject subject, int task, CancellationToken cancellationToken)
    {
        var model = subject.Pass.Model;
        int[] durations = [.. model.Activities.Select(activity => activity.Duration)];
        var longer = durations[task] + ((long)DaysAdded * subject.DayOf(task));
        if (longer > WallClock.Horizon)
        {
            return null;
        }

        durations[task] = (int)longer;
        var pass = model.NewPass();
        model.Run(durations, pass, PassExtent.WithoutFreeFloats, cancellationToken);
        return pass.Findings.Any(finding => finding.Kind == FindingKind.BeyondCalendar) ? null : pass;
    }
}

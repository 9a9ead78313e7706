namespace ProjectsApi.Planning.Health;

/// <summary>Health of a schedule by the 14 checks of the DCMA.</summary>
/// <remarks>
/// <para>
/// Source: Defense Contract Management Agency, 14-Point Assessment (DCMA-EA PAM 200.1, 2012), as discussed by R. Winter, DCMA 14-Point
/// Schedule Assessment (2011). A failed check needs a look by the planner; it need not be a fault.
/// </para>
/// <para>
/// Open activities are tasks and milestones that have not finished; summaries are never counted. Links are counted when their
/// successor has not finished. Days of 44 and 600 are working days of the schedule, days of 24 hours for elapsed durations.
/// </para>
/// </remarks>
public static class ScheduleHealth
{
    /// <summary>Runs all checks.</summary>
    /// <param name="subject">Schedule, its pass and, where there is one, its baseline.</param>
    /// <param name="cancellationToken">Stops the second pass that the critical path test needs.</param>
    /// <returns>14 checks in the order of their numbers.</returns>
    /// <exception cref="ArgumentException">The baseline has not one entry per activity.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A working day has no minutes.</exception>
    /// <exception cref="OperationCanceledException">Stopped by the token.</exception>
    public static IReadOnlyList<HealthCheck> Of(HealthSubject subject, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(subject.MinutesPerDay, nameof(subject));
        if (subject.BaselineFinishes is { } finishes && finishes.Count != subject.Activities.Count)
        {
            throw new ArgumentException("A baseline names a finish, or none, for each activity.", nameof(subject));
        }

        return
        [
            LogicChecks.MissingLogic(subject),
            LogicChecks.Leads(subject),
            LogicChecks.Lags(subject),
            LogicChecks.FinishToStartShare(subject),
            PlanChecks.HardConstraints(subject),
            PlanChecks.HighFloat(subject),
            PlanChecks.NegativeFloat(subject),
            PlanChecks.HighDuration(subject),
            ProgressChecks.InvalidDates(subject),
            HealthCheck.None(HealthCheckKind.Resources, HealthReason.NoResources, null),
            ProgressChecks.MissedTasks(subject),
            CriticalPathChecks.Test(subject, cancellationToken),
            CriticalPathChecks.LengthIndex(subject),
            ProgressChecks.BaselineExecutionIndex(subject),
        ];
    }
}

namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Early start of a task or milestone that has not started, under its constraint.</summary>
/// <remarks>
/// As in Microsoft Project: a "no earlier" date replaces the project's start when no link binds. When constraints are honoured, "must" and
/// "no later" dates override links. Source for the order of the rules: MPXJ's scheduler, compared with files saved by Microsoft Project
/// (joniles/mpxj, package org.mpxj.cpm).
/// </remarks>
internal static class ConstrainedStart
{
    /// <param name="network">The schedule.</param>
    /// <param name="dates">Floors.</param>
    /// <param name="rank">Vertex.</param>
    /// <param name="bound">Earliest start that its links allow, or <see cref="Bounds.None"/>.</param>
    /// <returns>Tick of its early start.</returns>
    public static int Of(CompiledNetwork network, PassDates dates, int rank, int bound)
    {
        var calendar = network.Calendar[rank];
        var start = Math.Max(bound, dates.Floors[calendar]);
        if (network.Is(rank, Traits.Constrained))
        {
            var constraintStart = ConstraintStart(network, dates, rank);
            var honoured = network.Settings.HonorConstraints;
            start = network.Constraint[rank] switch
            {
                ScheduleConstraintKind.StartNoEarlierThan or ScheduleConstraintKind.FinishNoEarlierThan =>
                    Math.Max(constraintStart, bound == Bounds.None ? KnownUntil(network, calendar) : start),
                ScheduleConstraintKind.MustStartOn or ScheduleConstraintKind.MustFinishOn =>
                    honoured ? constraintStart : Math.Max(start, constraintStart),
                ScheduleConstraintKind.StartNoLaterThan or ScheduleConstraintKind.FinishNoLaterThan when honoured =>
                    Math.Min(start, constraintStart),
                _ => start,
            };
        }

        return Placed(dates.Span[rank], start);
    }

    /// <summary>
    /// Working minutes by which a constraint sets the early start before its allowed date. Links, project start and data date allow that.
    /// </summary>
    public static int LogicViolation(CompiledNetwork network, PassDates dates, int rank)
    {
        var mayViolate =
            network.Constraint[rank] is not (ScheduleConstraintKind.StartNoEarlierThan or ScheduleConstraintKind.FinishNoEarlierThan);
        if (!mayViolate || !network.Settings.HonorConstraints || network.Is(rank, Traits.Completed | Traits.Started | Traits.Manual))
        {
            return 0;
        }

        var allowed = Math.Max(Bounds.OnStart(network, dates, rank), dates.Floors[network.Calendar[rank]]);
        return Math.Max(0, WorkSpan.Minutes(network, rank, dates.Start[rank], allowed));
    }

    /// <summary>Start that follows from the date of the constraint.</summary>
    public static int ConstraintStart(CompiledNetwork network, PassDates dates, int rank)
    {
        var tick = network.Timelines.TickOf(network.Calendar[rank], network.ConstraintAt[rank]);
        var constraintStart = network.Constraint[rank]
            is ScheduleConstraintKind.MustFinishOn or ScheduleConstraintKind.FinishNoEarlierThan or ScheduleConstraintKind.FinishNoLaterThan
            ? WorkSpan.Start(network, rank, tick, dates.Span[rank])
            : tick;
        return Placed(dates.Span[rank], constraintStart);
    }

    private static int Placed(int span, int start) => Math.Clamp(span == 0 ? start : start | 1, 0, WorkingTimelines.Limit);

    private static int KnownUntil(CompiledNetwork network, int calendar) =>
        network.Settings.DataDate is { } dataDate ? network.Timelines.TickOf(calendar, dataDate) : Bounds.None;
}

using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Risk;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Nodes;

internal static class ScheduleRules
{
    /// <summary>Longest duration: all days of the calendars.</summary>
    public const int MostDays = WallClock.Days;

    public static bool Holds(decimal? days) => days is null or (>= -MostDays and <= MostDays);

    public static bool HoldsPercent(decimal? percent) => percent is null or (>= -Lag.Limit and <= Lag.Limit);

    /// <summary>A milestone has no duration, or zero.</summary>
    public static bool MayLast(ScheduleNodeKind kind, decimal? durationDays) =>
        kind != ScheduleNodeKind.Milestone || durationDays is null or 0m;

    /// <summary>A milestone has one planned day.</summary>
    public static bool MaySpan(ScheduleNodeKind kind, DateOnly? start, DateOnly? finish) =>
        kind != ScheduleNodeKind.Milestone || start is null || finish is null || start == finish;

    public static bool MayHaveChildren(ScheduleNodeKind kind) => kind == ScheduleNodeKind.Summary;

    /// <summary>As soon and as late as possible take no day.</summary>
    public static bool TakesDay(ScheduleConstraintKind kind) =>
        kind is not (ScheduleConstraintKind.AsSoonAsPossible or ScheduleConstraintKind.AsLateAsPossible);

    public static bool FixesFinish(ScheduleConstraintKind kind) => kind is ScheduleConstraintKind.MustFinishOn
        or ScheduleConstraintKind.FinishNoEarlierThan or ScheduleConstraintKind.FinishNoLaterThan;

    public static bool IsPercentage(ScheduleLagUnit unit) => unit is ScheduleLagUnit.Percent or ScheduleLagUnit.ElapsedPercent;

    /// <summary>A manual node has at least one planned day.</summary>
    public static bool MayBeManual(bool isManual, DateOnly? start, DateOnly? finish) =>
        !isManual || start is not null || finish is not null;

    /// <summary>Only a task may have an uncertain duration.</summary>
    public static bool MayBeUncertain(ScheduleNodeKind kind, ScheduleRiskShape? shape) => shape is null || kind == ScheduleNodeKind.Task;
}

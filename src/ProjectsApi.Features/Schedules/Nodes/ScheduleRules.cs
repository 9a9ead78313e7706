using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Nodes;

internal static class ScheduleRules
{
    /// <summary>Days that the clock of the calendars has: nothing takes longer.</summary>
    public const int MostDays = WallClock.Days;

    public static bool Holds(decimal? days) => days is null or (>= -MostDays and <= MostDays);

    public static bool HoldsPercent(decimal? percent) => percent is null or (>= -Lag.Limit and <= Lag.Limit);

    /// <summary>A point in time has no length: no duration but zero.</summary>
    public static bool MayLast(ScheduleNodeKind kind, decimal? durationDays) =>
        kind != ScheduleNodeKind.Milestone || durationDays is null or 0m;

    /// <summary>A point in time is planned for one day.</summary>
    public static bool MaySpan(ScheduleNodeKind kind, DateOnly? start, DateOnly? finish) =>
        kind != ScheduleNodeKind.Milestone || start is null || finish is null || start == finish;

    public static bool MayHaveChildren(ScheduleNodeKind kind) => kind == ScheduleNodeKind.Summary;

    /// <summary>Two kinds only say which way to lean.</summary>
    public static bool TakesDay(ScheduleConstraintKind kind) =>
        kind is not (ScheduleConstraintKind.AsSoonAsPossible or ScheduleConstraintKind.AsLateAsPossible);

    public static bool FixesFinish(ScheduleConstraintKind kind) => kind is ScheduleConstraintKind.MustFinishOn
        or ScheduleConstraintKind.FinishNoEarlierThan or ScheduleConstraintKind.FinishNoLaterThan;

    public static bool IsPercentage(ScheduleLagUnit unit) => unit is ScheduleLagUnit.Percent or ScheduleLagUnit.ElapsedPercent;

    /// <summary>A node that is held at its planned days has some.</summary>
    public static bool MayBeManual(bool isManual, DateOnly? start, DateOnly? finish) =>
        !isManual || start is not null || finish is not null;

    /// <summary>Only work may turn out otherwise.</summary>
    public static bool MayBeUncertain(ScheduleNodeKind kind, ScheduleRiskShape? shape) => shape is null || kind == ScheduleNodeKind.Task;
}

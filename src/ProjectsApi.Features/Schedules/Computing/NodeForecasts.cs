using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>Stored results of a computed schedule, one per node.</summary>
internal static class NodeForecasts
{
    /// <summary>
    /// Version of the stored results; another one computes every schedule again. It rises with the engine, the rule packs and the holidays.
    /// </summary>
    public const int EngineVersion = 3;

    /// <returns>One per node; none for a contradictory schedule.</returns>
    public static IEnumerable<ScheduleForecast> Of(ComputedSchedule schedule)
    {
        if (schedule.Pass is not { } pass)
        {
            return [];
        }

        return schedule.Rows.Nodes.Select((node, index) => Of(schedule, pass, index));
    }

    /// <summary>Days for which the results hold.</summary>
    public static ScheduleComputation ComputationOf(ComputedSchedule schedule) => new()
    {
        ProjectId = schedule.Rows.ProjectId,
        ComputedOn = schedule.Today,
        ValidThrough = ForecastValidity.ThroughOf(schedule),
        EngineVersion = EngineVersion,
    };

    /// <summary>Scheduled first and last day, inclusive.</summary>
    public static (DateOnly Start, DateOnly Finish) ScheduledDaysOf(SchedulePass pass, int index) =>
        DaysOf(pass.Start(index), pass.Finish(index));

    private static ScheduleForecast Of(ComputedSchedule schedule, SchedulePass pass, int index)
    {
        var (earlyStart, earlyFinish) = DaysOf(pass.EarlyStart(index), pass.EarlyFinish(index));
        var (scheduledStart, scheduledFinish) = ScheduledDaysOf(pass, index);
        var (lateStart, lateFinish) = DaysOf(pass.LateStart(index), pass.LateFinish(index));
        var (total, free) = (pass.TotalFloat(index), pass.FreeFloat(index));
        var node = schedule.NodeAt(index);
        return new ScheduleForecast
        {
            NodeId = node.Id,
            ProjectId = schedule.Rows.ProjectId,
            Ordinal = node.Ordinal,
            EarlyStart = earlyStart,
            EarlyFinish = earlyFinish,
            ScheduledStart = scheduledStart,
            ScheduledFinish = scheduledFinish,
            LateStart = lateStart,
            LateFinish = lateFinish,
            TotalFloatMinutes = total,
            TotalFloatDays = schedule.DaysOf(index, total),
            FreeFloatMinutes = free,
            FreeFloatDays = schedule.DaysOf(index, free),
            IsCritical = pass.IsCritical(index),
            Light = NodeLights.Of(schedule, pass, index, pack: null).Verdict.Colour,
        };
    }

    // A milestone at midnight belongs to the day that ends, like the work before it.
    private static (DateOnly Start, DateOnly Finish) DaysOf(int start, int finish) =>
        (start == finish ? WallClock.DayEndedAt(start) : WallClock.DayOf(start), WallClock.DayEndedAt(finish));
}

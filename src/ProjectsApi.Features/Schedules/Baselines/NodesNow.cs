using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Schedules.Baselines;

/// <summary>The schedule as it stands, in the form in which baselines remember one.</summary>
internal static class NodesNow
{
    public static IReadOnlyList<BaselineNode> Of(ComputedSchedule schedule) => [.. schedule.Rows.Nodes.Select((node, place) => Of(node, place, schedule))];

    private static BaselineNode Of(ScheduleNode node, int place, ComputedSchedule schedule) => new()
    {
        Id = node.Id,
        ParentId = node.ParentId,
        Ordinal = node.Ordinal,
        Wbs = node.Wbs,
        Name = node.Name,
        Kind = node.Kind,
        PlannedStart = node.PlannedStart,
        PlannedFinish = node.PlannedFinish,
        EarlyStart = schedule.Pass is { } started ? WallClock.DayOf(started.EarlyStart(place)) : null,
        EarlyFinish = schedule.Pass is { } ended ? ScheduleClock.FinishDay(ended.EarlyFinish(place)) : null,
        DurationDays = node.DurationDays,
        Progress = node.Progress,
        Weight = node.Weight,
    };
}

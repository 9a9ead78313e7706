using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.Schedules.Baselines;

/// <summary>Current schedule in the form of a baseline.</summary>
internal static class CapturedNodes
{
    public static IReadOnlyList<BaselineNode> NodesOf(ComputedSchedule schedule) =>
        [.. schedule.Rows.Nodes.Select((node, place) => NodesOf(schedule, node, place))];

    private static BaselineNode NodesOf(ComputedSchedule schedule, ScheduleNode node, int place)
    {
        var days = schedule.Pass is { } pass ? NodeForecasts.ScheduledDaysOf(pass, place) : ((DateOnly Start, DateOnly Finish)?)null;
        return new BaselineNode
        {
            Id = node.Id,
            ParentId = node.ParentId,
            Ordinal = node.Ordinal,
            Wbs = node.Wbs,
            Name = node.Name,
            Kind = node.Kind,
            PlannedStart = node.PlannedStart,
            PlannedFinish = node.PlannedFinish,
            EarlyStart = days?.Start,
            EarlyFinish = days?.Finish,
            DurationDays = node.DurationDays,
            DurationMinutes = node.Kind == ScheduleNodeKind.Task ? schedule.Pass?.Model.Activities[place].Duration : null,
            Progress = node.Progress,
            Weight = node.Weight,
        };
    }
}

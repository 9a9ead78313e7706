using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.Schedules.Baselines;

/// <summary>Current schedule in the form of a baseline.</summary>
internal static class CapturedNodes
{
    public static IReadOnlyList<BaselineNode> NodesOf(ComputedSchedule schedule) =>
        [.. schedule.Rows.Nodes.Select((node, index) => NodesOf(schedule, node, index))];

    private static BaselineNode NodesOf(ComputedSchedule schedule, ScheduleNode node, int index)
    {
        var days = schedule.Pass is { } pass ? NodeForecasts.ScheduledDaysOf(pass, index) : ((DateOnly Start, DateOnly Finish)?)null;
        return BaselineNode.Of(node) with
        {
            PlannedStart = node.PlannedStart,
            PlannedFinish = node.PlannedFinish,
            EarlyStart = days?.Start,
            EarlyFinish = days?.Finish,
            DurationDays = node.DurationDays,
            DurationMinutes = node.Kind == ScheduleNodeKind.Task ? schedule.Pass?.Model.Activities[index].Duration : null,
            Progress = node.Progress,
            Weight = node.Weight,
        };
    }
}

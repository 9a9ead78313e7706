using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Planning.Baselines;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Baselines;

/// <summary>Compares two states of a schedule.</summary>
internal static class ComparisonRules
{
    /// <param name="before">Nodes of the earlier state in the order of the plan.</param>
    /// <param name="after">Nodes of the later state.</param>
    /// <param name="calendar">Calendar whose working days count.</param>
    public static ComparedSchedules Compare(IReadOnlyList<BaselineNode> before, IReadOnlyList<BaselineNode> after, WorkCalendar calendar)
    {
        // Comparing computed with planned days would show a difference of method as a slip.
        var basis = IsComputed(before) && IsComputed(after) ? ComparedDays.Computed : ComparedDays.Planned;
        var (earlier, later) = (Baseline(before, basis), Baseline(after, basis));
        var comparison = BaselineComparison.Of(earlier, later, calendar);
        var (nodesBefore, nodesAfter) = (before.ToDictionary(node => node.Id), after.ToDictionary(node => node.Id));
        return new ComparedSchedules(
            basis,
            earlier,
            later,
            comparison.Start,
            comparison.Finish,
            [.. comparison.Nodes.Select(
                node => new ComparedNode(node, nodesBefore.GetValueOrDefault(node.Node), nodesAfter.GetValueOrDefault(node.Node)))]);
    }

    private static bool IsComputed(IReadOnlyList<BaselineNode> nodes) => nodes.Any(node => node.EarlyFinish is not null);

    // Durations are compared in days of their kind, so the minutes stay null.
    private static Baseline Baseline(IReadOnlyList<BaselineNode> nodes, ComparedDays basis) =>
        new([.. nodes.Select(node => new BaselineEntry(
        node.Id,
        node.Wbs,
        node.Name,
        basis == ComparedDays.Computed ? node.EarlyStart : node.PlannedStart,
        basis == ComparedDays.Computed ? node.EarlyFinish : node.PlannedFinish,
        null,
        node.Progress))]);
}

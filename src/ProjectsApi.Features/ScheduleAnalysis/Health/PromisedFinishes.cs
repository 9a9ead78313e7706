using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.ScheduleAnalysis.Health;

/// <summary>Last days of the nodes of a baseline, inclusive, as the schedule gave them then; as they were planned where it gave
/// none.</summary>
internal sealed class PromisedFinishes(IReadOnlyDictionary<Guid, DateOnly?> finishes)
{
    /// <summary>One for each node; none for one that the baseline does not know.</summary>
    public IReadOnlyList<DateOnly?> Of(IEnumerable<ScheduleNode> nodes) => [.. nodes.Select(node => finishes.GetValueOrDefault(node.Id))];
}

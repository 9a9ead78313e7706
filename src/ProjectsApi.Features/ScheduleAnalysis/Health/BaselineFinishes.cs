using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.ScheduleAnalysis.Health;

/// <summary>Computed last days of a baseline's nodes, inclusive; planned days if none were computed.</summary>
internal sealed class BaselineFinishes(IReadOnlyDictionary<Guid, DateOnly?> finishes)
{
    /// <summary>One per node; null for a node that is not in the baseline.</summary>
    public IReadOnlyList<DateOnly?> Of(IEnumerable<ScheduleNode> nodes) => [.. nodes.Select(node => finishes.GetValueOrDefault(node.Id))];
}

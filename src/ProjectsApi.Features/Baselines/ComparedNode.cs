using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Baselines;

namespace ProjectsApi.Features.Baselines;

/// <summary>Difference of a node between two states of its schedule.</summary>
/// <param name="Variance">Variance of dates and progress.</param>
/// <param name="Before">Node in the earlier state; null if it was added.</param>
/// <param name="After">Node in the later state, which determines code and name; null if it was removed.</param>
internal sealed record ComparedNode(NodeVariance Variance, BaselineNode? Before, BaselineNode? After)
    : ComputedNode(Variance.Node, (After ?? Before)?.Wbs, (After ?? Before)?.Name ?? string.Empty)
{
    /// <summary>Change of the duration in days of its kind; null unless both have one.</summary>
    public decimal? DurationDays => After?.DurationDays - Before?.DurationDays;

    public bool IsChanged => Variance.IsChanged || Before?.DurationDays != After?.DurationDays;
}

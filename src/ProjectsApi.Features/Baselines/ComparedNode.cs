using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Baselines;

namespace ProjectsApi.Features.Baselines;

/// <summary>What has become of a node between two states of its schedule.</summary>
/// <param name="Variance">The variance.</param>
/// <param name="Before">The node in the earlier state; none when it was added.</param>
/// <param name="After">The node in the later state, whose code and name it goes by; none when it was removed.</param>
public sealed record ComparedNode(NodeVariance Variance, BaselineNode? Before, BaselineNode? After)
    : ComputedNode(Variance.Node, (After ?? Before)?.Wbs, (After ?? Before)?.Name ?? string.Empty)
{
    /// <summary>Change of the duration in days of its kind; none unless both have one.</summary>
    public decimal? DurationDays => After?.DurationDays - Before?.DurationDays;

    public bool IsChanged => Variance.IsChanged || Before?.DurationDays != After?.DurationDays;
}

namespace ProjectsApi.Planning.Baselines;

/// <summary>Variance of one node against the baseline.</summary>
/// <param name="Node">Identity of the node.</param>
/// <param name="Change">Whether it is in both.</param>
/// <param name="Before">Node in the baseline; null when added.</param>
/// <param name="After">Node in the later schedule; null when removed.</param>
/// <param name="Start">How far the first day moved, positive = later; null unless both have one.</param>
/// <param name="Finish">How far the last day moved, positive = later; null unless both have one.</param>
/// <param name="DurationMinutes">Change of the duration in minutes of the node's calendar, positive = longer; null unless both have
/// one.</param>
/// <param name="Progress">Change of progress in percentage points, positive = further on; null unless kept.</param>
public sealed record NodeVariance(
    Guid Node,
    NodeChange Change,
    BaselineEntry? Before,
    BaselineEntry? After,
    DateVariance? Start,
    DateVariance? Finish,
    int? DurationMinutes,
    decimal? Progress)
{
    /// <summary>Whether the name has changed, letter for letter; false unless kept.</summary>
    public bool IsRenamed => Change == NodeChange.Kept && Before?.Name != After?.Name;

    /// <summary>Whether the code in the work breakdown structure has changed; false unless kept.</summary>
    public bool IsRecoded => Change == NodeChange.Kept && Before?.Wbs != After?.Wbs;

    /// <summary>Whether anything at all is different.</summary>
    public bool IsChanged => Before != After;
}

namespace ProjectsApi.Planning.Network;

/// <summary>Progress of a node of a schedule.</summary>
/// <param name="Progress">Percent, 0 to 100.</param>
/// <param name="Weight">Weight in the node above, no unit, zero or more; null when none was given.</param>
/// <param name="ActualStart">Day on which work began; null before.</param>
/// <param name="ActualFinish">Last day of work, inclusive; null before.</param>
public readonly record struct NodeProgress(decimal Progress, decimal? Weight, DateOnly? ActualStart, DateOnly? ActualFinish)
{
    private const decimal Percent = 100m;
    private const int Decimals = 4;
    private const decimal LeastStep = 0.0001m;

    /// <summary>Progress of a summary from the nodes directly below it.</summary>
    /// <param name="children">Nodes directly below; at least one.</param>
    /// <returns>
    /// Progress: mean of the children in percent, rounded to four decimals, and below 100 as long as one child is. It is weighted if
    /// every child has a weight and their sum is above zero. Start: the earliest of the children. Finish: the latest, once all
    /// children have finished. No weight of its own.
    /// </returns>
    /// <exception cref="ArgumentException">There are no children: nothing can be said.</exception>
    /// <remarks>Source: summary tasks roll up, taking the least and the greatest day of their children.</remarks>
    public static NodeProgress OfSummary(IReadOnlyCollection<NodeProgress> children)
    {
        ArgumentNullException.ThrowIfNull(children);
        if (children.Count == 0)
        {
            throw new ArgumentException("A summary without children has no progress of its own.", nameof(children));
        }

        var weights = children.All(child => child.Weight is not null) ? children.Sum(child => child.Weight ?? 0m) : 0m;
        var mean = weights > 0m
            ? children.Sum(child => (child.Weight ?? 0m) * child.Progress) / weights
            : children.Sum(child => child.Progress) / children.Count;
        var rounded = Math.Round(mean, Decimals, MidpointRounding.AwayFromZero);
        var isWhole = children.All(child => child.Progress >= Percent);
        var isFinished = children.All(child => child.ActualFinish is not null);
        return new(
            isWhole ? Percent : Math.Min(rounded, Percent - LeastStep),
            null,
            children.Min(child => child.ActualStart),
            isFinished ? children.Max(child => child.ActualFinish) : null);
    }
}

namespace ProjectsApi.Planning.Baselines;

/// <summary>A node of a schedule at the capture of a baseline, or now.</summary>
public sealed record BaselineEntry
{
    private const decimal Whole = 100m;

    /// <summary>Records a node.</summary>
    /// <param name="node">Identity of the node, the same in every baseline of a project.</param>
    /// <param name="wbs">Code in the work breakdown structure; null without one.</param>
    /// <param name="name">Name.</param>
    /// <param name="start">First day; null when not scheduled.</param>
    /// <param name="finish">Last day, inclusive; null when not scheduled.</param>
    /// <param name="durationMinutes">Duration in minutes of its calendar, ≥ 0; null when unknown.</param>
    /// <param name="progress">Percent, 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative, or progress outside 0 to 100.</exception>
    public BaselineEntry(Guid node, string? wbs, string name, DateOnly? start, DateOnly? finish, int? durationMinutes, decimal progress)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (durationMinutes < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(durationMinutes), durationMinutes, "A duration is never negative.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(progress);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(progress, Whole);
        (Node, Wbs, Name, Start, Finish) = (node, wbs, name, start, finish);
        (DurationMinutes, Progress) = (durationMinutes, progress);
    }

    /// <summary>Identity of the node.</summary>
    public Guid Node { get; }

    /// <summary>Code in the work breakdown structure; null without one.</summary>
    public string? Wbs { get; }

    /// <summary>Name.</summary>
    public string Name { get; }

    /// <summary>First day; null when not scheduled.</summary>
    public DateOnly? Start { get; }

    /// <summary>
    /// Last day, inclusive; null when not scheduled. It may lie before <see cref="Start"/>: a milestone between Friday evening and
    /// Monday morning finishes on Friday and starts on Monday.
    /// </summary>
    public DateOnly? Finish { get; }

    /// <summary>Duration in minutes of the node's calendar; null when unknown.</summary>
    public int? DurationMinutes { get; }

    /// <summary>Percent, 0 to 100.</summary>
    public decimal Progress { get; }
}

namespace ProjectsApi.Data.Changes;

/// <summary>
/// Counter of the changes, the only row of its table. A writer raises it last and holds its lock until the commit: sequences are in the
/// order of the commits.
/// </summary>
public sealed class ChangeClock
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>Sequence of the latest change.</summary>
    public long Last { get; init; }

    /// <summary>Number of commits that wrote derived rows without a change.</summary>
    public long Derived { get; init; }
}

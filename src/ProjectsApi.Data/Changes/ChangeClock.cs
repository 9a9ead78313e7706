namespace ProjectsApi.Data.Changes;

/// <summary>
/// The only row of its table counts the changes. A writer raises it as the last thing that it locks and holds it until
/// its commit, so that the order of the sequences is the order of the commits.
/// </summary>
public sealed class ChangeClock
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>Sequence of the latest change.</summary>
    public long Last { get; init; }
}

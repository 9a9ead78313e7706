namespace ProjectsApi.Data.Statistics;

/// <summary>Whether the sums include every project; the only row of its table.</summary>
public sealed class SumsState
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>False in a database that had projects before it had sums. Statistics come from the ledgers until it is true.</summary>
    public bool IsComplete { get; init; }
}

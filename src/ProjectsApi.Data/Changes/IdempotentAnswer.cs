namespace ProjectsApi.Data.Changes;

/// <summary>What a write answered under a key that its client made, so that a repeated request gets it again.</summary>
public sealed class IdempotentAnswer
{
    /// <summary>Longest key, in characters.</summary>
    public const int LongestKey = 200;

    /// <summary>Whose key; empty for callers without a name.</summary>
    public required Guid PersonId { get; init; }

    public required string Key { get; init; }

    /// <summary>Which write.</summary>
    public required string Operation { get; init; }

    /// <summary>Hash of the input: under one key there is one input.</summary>
    public required string InputHash { get; init; }

    /// <summary>The answer, JSON.</summary>
    public required string Answer { get; init; }

    /// <summary>Instant of the write, UTC.</summary>
    public required DateTime At { get; init; }
}

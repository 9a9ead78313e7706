namespace ProjectsApi.Data.Changes;

/// <summary>Answer of a write under its client's idempotency key; a repeated request gets it again.</summary>
public sealed class IdempotentAnswer
{
    /// <summary>Longest key, in characters.</summary>
    public const int LongestKey = 200;

    /// <summary>Owner of the key; empty for anonymous callers.</summary>
    public required Guid PersonId { get; init; }

    public required string Key { get; init; }

    /// <summary>Name of the mutation.</summary>
    public required string Operation { get; init; }

    /// <summary>Hash of the input: a key belongs to one input.</summary>
    public required string InputHash { get; init; }

    /// <summary>The answer, JSON.</summary>
    public required string Answer { get; init; }

    /// <summary>Instant of the write, UTC.</summary>
    public required DateTime At { get; init; }
}

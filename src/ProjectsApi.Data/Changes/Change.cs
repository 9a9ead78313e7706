namespace ProjectsApi.Data.Changes;

/// <summary>Change of one row (变更记录), written with the row in its transaction and never changed.</summary>
public sealed class Change
{
    /// <summary>Sequence in the log, from 1 without gaps, in the order of the commits.</summary>
    public required long Sequence { get; init; }

    /// <summary>Transaction of the change; changes of one save share it.</summary>
    public required Guid TransactionId { get; init; }

    /// <summary>Instant of the save, UTC, whole milliseconds.</summary>
    public required DateTime At { get; init; }

    /// <summary>Author; null for the system.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>Name of the author at that time.</summary>
    public string? ActorName { get; init; }

    /// <summary>Identifier of the request in the server's log.</summary>
    public string? RequestId { get; init; }

    /// <summary>Name of the entity's type, the same in C# and in the API.</summary>
    public required string Entity { get; init; }

    public required Guid EntityId { get; init; }

    /// <summary>Project of the row; null for rows without one, such as organisations.</summary>
    public Guid? ProjectId { get; init; }

    /// <summary>Version of the row after the change; of a removed row its last.</summary>
    public required long Version { get; init; }

    public required ChangeKind Kind { get; init; }

    /// <summary>Columns that changed, with the values before and after, as <see cref="ChangedFields"/> writes them.</summary>
    public required string Fields { get; init; }
}

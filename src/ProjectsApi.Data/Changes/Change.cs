namespace ProjectsApi.Data.Changes;

/// <summary>One change of one row (变更记录): written with the row, in its transaction, and never touched again.</summary>
public sealed class Change
{
    /// <summary>Place in the log, from 1 without gaps: the order in which the transactions were committed.</summary>
    public required long Sequence { get; init; }

    /// <summary>What was saved together carries one number.</summary>
    public required Guid TransactionId { get; init; }

    /// <summary>Instant of the save, UTC, whole milliseconds.</summary>
    public required DateTime At { get; init; }

    /// <summary>Person who changed it; null for the system itself.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>Name that the person had then.</summary>
    public string? ActorName { get; init; }

    /// <summary>Request that the logs know by the same identifier.</summary>
    public string? RequestId { get; init; }

    /// <summary>Name of the entity's type, the same in C# and in the API.</summary>
    public required string Entity { get; init; }

    public required Guid EntityId { get; init; }

    /// <summary>Project that the row belongs to; null for rows above the projects, such as organisations.</summary>
    public Guid? ProjectId { get; init; }

    /// <summary>Version of the row after the change; of a removed row, the last that it had.</summary>
    public required long Version { get; init; }

    public required ChangeKind Kind { get; init; }

    /// <summary>Columns that changed, with their values before and after, as <see cref="ChangedFields"/> writes them.</summary>
    public required string Fields { get; init; }
}

using System.Linq.Expressions;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

/// <summary>What the API shows of one entry of the log.</summary>
public sealed class ChangeView
{
    private static readonly Func<Change, ChangeView> FromEntry = Mapping.Compile();

    /// <summary>From an entry of the log.</summary>
    public static Expression<Func<Change, ChangeView>> Mapping => change => new ChangeView
    {
        Sequence = change.Sequence,
        TransactionId = change.TransactionId,
        At = change.At,
        ActorId = change.ActorId,
        ActorName = change.ActorName,
        RequestId = change.RequestId,
        Entity = change.Entity,
        EntityId = change.EntityId,
        ProjectId = change.ProjectId,
        Version = change.Version,
        Kind = change.Kind,
        Fields = change.Fields,
    };

    public long Sequence { get; init; }

    public Guid TransactionId { get; init; }

    public DateTime At { get; init; }

    public Guid? ActorId { get; init; }

    public string? ActorName { get; init; }

    public string? RequestId { get; init; }

    public string Entity { get; init; } = string.Empty;

    public Guid EntityId { get; init; }

    public Guid? ProjectId { get; init; }

    public long Version { get; init; }

    public ChangeKind Kind { get; init; }

    public string Fields { get; init; } = string.Empty;

    public static ChangeView Of(Change change) => FromEntry(change);
}

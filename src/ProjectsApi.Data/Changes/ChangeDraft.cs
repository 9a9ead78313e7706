using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Changes;

/// <summary>Change before its commit, which gives it its sequence and instant.</summary>
/// <param name="Row">The row.</param>
/// <param name="ProjectId">Project that it belongs to.</param>
/// <param name="Kind">Kind of the change.</param>
/// <param name="Author">Author of the change.</param>
/// <param name="Fields">Writes a draft's columns as text, once, when the log is written; rows of one table may share it.</param>
internal sealed record ChangeDraft(
    Entity Row, Guid? ProjectId, ChangeKind Kind, ChangeAuthor Author, Func<ChangeDraft, ChangedFields> Fields)
{
    private readonly long _version = Row.Version;
    private readonly DateTime? _createdAt = Kind == ChangeKind.Created ? Row.CreatedAt : null;
    private readonly DateTime? _updatedAt = Kind == ChangeKind.Removed ? null : Row.UpdatedAt;

    public Change At(long sequence, DateTime at, Guid transaction) => new()
    {
        Sequence = sequence,
        TransactionId = transaction,
        At = at,
        ActorId = Author.PersonId,
        ActorName = Author.Name,
        RequestId = Author.RequestId,
        Entity = Row.GetType().Name,
        EntityId = Row.Id,
        ProjectId = ProjectId,
        Version = _version,
        Kind = Kind,
        Fields = Fields(this).Write(Differing(_createdAt, at), Differing(_updatedAt, at)),
    };

    // A row's instant differs from its change's if it was stamped before the commit, or before the log began.
    private static DateTime? Differing(DateTime? stamped, DateTime at) => stamped == at ? null : stamped;
}

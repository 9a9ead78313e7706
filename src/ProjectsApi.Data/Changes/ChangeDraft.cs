using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Changes;

/// <summary>A change whose place in the log and instant are not known yet: both are given at the commit.</summary>
/// <param name="Row">The row.</param>
/// <param name="ProjectId">Project that it belongs to.</param>
/// <param name="Kind">What was done to it.</param>
/// <param name="Author">In whose name.</param>
/// <param name="Fields">Puts the columns of a draft into words, once, when the log is written; rows of one table may share it.</param>
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

    // Stamped before the commit, or long before the log was: only then does a row's instant differ from its change's.
    private static DateTime? Differing(DateTime? stamped, DateTime at) => stamped == at ? null : stamped;
}

using ProjectsApi.Data.Changes;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.Writing;

/// <summary>Request of a write.</summary>
/// <param name="Operation">Name of the mutation.</param>
/// <param name="Viewer">The caller.</param>
/// <param name="RequestId">Identifier of the request in the logs.</param>
/// <param name="IdempotencyKey">Key of the caller; null for none.</param>
/// <param name="InputHash">Hash of the input without that key.</param>
/// <param name="ValidateOnly">Whether to validate only.</param>
/// <param name="Given">Given members of the input by dotted path.</param>
internal sealed record WriteRequest(
    string Operation, Viewer Viewer, string RequestId, string? IdempotencyKey, string InputHash, bool ValidateOnly,
    IReadOnlyDictionary<string, object?> Given)
{
    /// <summary>Owner of the idempotency key; anonymous callers share one.</summary>
    public Guid Owner => Viewer.PersonId ?? Guid.Empty;

    /// <summary>Author of the changes in the log.</summary>
    public ChangeAuthor Author => new(Viewer.PersonId, Viewer.Name, RequestId);
}

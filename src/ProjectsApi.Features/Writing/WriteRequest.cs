using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.Writing;

/// <summary>What is known of a write before it runs.</summary>
/// <param name="Operation">Name of the mutation.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Viewer">What they may.</param>
/// <param name="RequestId">Request that the logs know by the same identifier.</param>
/// <param name="IdempotencyKey">Key that the caller made; null for none.</param>
/// <param name="InputHash">Hash of the input without that key.</param>
/// <param name="ValidateOnly">Check and write nothing.</param>
/// <param name="Given">Members of the input that were given, with their values; members below each other are separated by dots.</param>
internal sealed record WriteRequest(
    string Operation, Caller Caller, Viewer Viewer, string RequestId, string? IdempotencyKey, string InputHash, bool ValidateOnly,
    IReadOnlyDictionary<string, object?> Given)
{
    /// <summary>Whose key it is; callers without a name share one.</summary>
    public Guid Owner => Caller.PersonId ?? Guid.Empty;
}

using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Transport.Documents;

/// <summary>Errors of requests that name their document, in the words of HotChocolate and Apollo.</summary>
internal static class DocumentErrors
{
    private const int LongestKey = 64;

    /// <summary>Asks Apollo's clients to send the document with its hash.</summary>
    public static ContractError HashNotFound(string hash) =>
        new ContractError("PersistedQueryNotFound", ErrorCodes.PersistedOperationNotFound).With("requestedKey", hash);

    /// <summary>Asks Apollo's clients to send documents without hashes.</summary>
    public static ContractError NotSupported() => new("PersistedQueryNotSupported", "PERSISTED_QUERY_NOT_SUPPORTED");

    public static ContractError NotFound(string id) =>
        new ContractError(
            "The specified persisted operation key is invalid. Publish its document to the server, or send the document as `query`.",
            ErrorCodes.PersistedOperationNotFound)
        .With("requestedKey", id.Length > LongestKey ? id[..LongestKey] : id);

    public static ContractError TrustedOnly(TrustedOnly callers) =>
        new ContractError(
            "Only persisted operations are allowed. Send the `id` of a document instead of `query`"
            + (callers == Transport.TrustedOnly.Anonymous ? ", or sign in." : "."),
            ErrorCodes.OnlyPersistedOperations);
}

using System.Security.Claims;
using Microsoft.Extensions.Options;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Documents;

/// <summary>Finds the document that a request sends or names; the same for every protocol.</summary>
internal sealed class DocumentResolver(
    TrustedDocuments trusted, StoredDocuments stored, IOptions<GraphQLTransportOptions> configured)
{
    // Source: GraphQL over HTTP, appendix A, document identifiers.
    private const string HashPrefix = "sha256:";

    private readonly TrustedOnly _only = configured.Value.Operations.Only;

    public async ValueTask<ResolvedDocument> FindAsync(
        GraphQLParameters parameters, ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        if (PersistedQuery.Read(parameters.Extensions, out var hash) is { } malformed)
        {
            return malformed;
        }

        var isRestricted = _only == TrustedOnly.Everyone
            || (_only == TrustedOnly.Anonymous && caller.Identity is not { IsAuthenticated: true });
        if (parameters.Query is { Length: > 0 } text)
        {
            return isRestricted ? DocumentErrors.TrustedOnly(_only) : Sent(text, hash);
        }

        return parameters.DocumentId is { Length: > 0 } id
            ? await ByIdAsync(id, isRestricted, cancellationToken)
            : await ByHashAsync(hash, isRestricted, cancellationToken);
    }

    /// <summary>Keeps a document that was sent with its hash and is valid.</summary>
    public void Keep(ResolvedDocument document)
    {
        if (document is { Hash: { } hash, Text: { } text })
        {
            stored.Keep(hash, text);
        }
    }

    private ResolvedDocument Sent(string text, string? hash)
    {
        if (hash is null)
        {
            return text;
        }

        if (!stored.AreKept)
        {
            return DocumentErrors.NotSupported();
        }

        return PersistedQuery.Compare(text, hash) is { } mismatch ? mismatch : new ResolvedDocument(text, hash, null);
    }

    private async ValueTask<ResolvedDocument> ByIdAsync(string id, bool isRestricted, CancellationToken cancellationToken)
    {
        var key = id.StartsWith(HashPrefix, StringComparison.Ordinal) ? id[HashPrefix.Length..] : id;
        if (await trusted.FindAsync(key, cancellationToken) is { } document)
        {
            return document;
        }

        if (!isRestricted && stored.Find(key) is { } sent)
        {
            return sent;
        }

        // Without a folder the engine answers.
        return trusted.AreServed ? DocumentErrors.NotFound(id) : default(ResolvedDocument);
    }

    private async ValueTask<ResolvedDocument> ByHashAsync(string? hash, bool isRestricted, CancellationToken cancellationToken)
    {
        if (hash is null)
        {
            return default;
        }

        if (await trusted.FindAsync(hash, cancellationToken) is { } document)
        {
            return document;
        }

        if (!stored.AreKept)
        {
            return DocumentErrors.NotSupported();
        }

        return !isRestricted && stored.Find(hash) is { } sent ? sent : DocumentErrors.HashNotFound(hash);
    }
}

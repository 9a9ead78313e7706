using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Contract.Documents;

/// <summary>
/// Documents that were parsed and found valid, by their text; bounded in number and in characters, so that nobody can
/// fill the memory with documents.
/// </summary>
/// <remarks>Validity depends on the schema: one cache serves one schema.</remarks>
internal sealed class DocumentCache : IDisposable
{
    private readonly MemoryCache? _documents;
    private readonly long _smallestShare;

    public DocumentCache(IOptions<ContractOptions> options)
    {
        var limits = options.Value;
        if (limits.CachedDocuments == 0 || limits.CachedDocumentCharacters == 0)
        {
            return;
        }

        // A document takes its length, but at least an equal share, which bounds the number as well.
        _smallestShare = Math.Max(1, limits.CachedDocumentCharacters / limits.CachedDocuments);
        _documents = new MemoryCache(new MemoryCacheOptions { SizeLimit = limits.CachedDocumentCharacters });
    }

    public int Count => _documents?.Count ?? 0;

    public bool TryGet(string text, [NotNullWhen(true)] out PreparedDocument? document)
    {
        document = null;
        return _documents is not null && _documents.TryGetValue(text, out document) && document is not null;
    }

    public void Keep(string text, PreparedDocument document)
    {
        if (_documents is null)
        {
            return;
        }

        using var entry = _documents.CreateEntry(text);
        entry.Size = Math.Max(text.Length, _smallestShare);
        entry.Value = document;
    }

    public void Dispose() => _documents?.Dispose();
}

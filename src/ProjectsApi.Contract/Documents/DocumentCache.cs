using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Contract.Documents;

/// <summary>Valid documents by their text, bounded in number and in characters, so that clients cannot fill the memory.</summary>
/// <remarks>Validity depends on the schema: one cache serves one schema.</remarks>
internal sealed class DocumentCache : IDisposable
{
    private readonly MemoryCache? _documents;
    private readonly long _minimumSize;

    public DocumentCache(IOptions<ContractOptions> options)
    {
        var limits = options.Value;
        if (limits.CachedDocuments == 0 || limits.CachedDocumentCharacters == 0)
        {
            return;
        }

        // A document counts with its length, at least with an equal share. The share bounds the number.
        _minimumSize = Math.Max(1, limits.CachedDocumentCharacters / limits.CachedDocuments);
        _documents = new MemoryCache(new MemoryCacheOptions { SizeLimit = limits.CachedDocumentCharacters });
    }

    public int Count => _documents?.Count ?? 0;

    public bool TryGet(string text, [NotNullWhen(true)] out ParsedDocument? document)
    {
        document = null;
        return _documents is not null && _documents.TryGetValue(text, out document) && document is not null;
    }

    public void Keep(string text, ParsedDocument document)
    {
        if (_documents is null)
        {
            return;
        }

        using var entry = _documents.CreateEntry(text);
        entry.Size = Math.Max(text.Length, _minimumSize);
        entry.Value = document;
    }

    public void Dispose() => _documents?.Dispose();
}

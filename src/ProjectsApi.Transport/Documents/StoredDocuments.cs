using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Transport.Documents;

/// <summary>Documents that clients sent with their SHA-256, bounded in number and in characters.</summary>
internal sealed class StoredDocuments : IDisposable
{
    private readonly MemoryCache? _documents;
    private readonly long _minimumSize;

    public StoredDocuments(IOptions<GraphQLTransportOptions> configured)
    {
        var options = configured.Value.Operations;
        if (options.StoredDocuments == 0 || options.StoredCharacters == 0)
        {
            return;
        }

        // A document counts with its length, at least with an equal share. The share bounds the number.
        _minimumSize = Math.Max(1, options.StoredCharacters / options.StoredDocuments);
        _documents = new MemoryCache(new MemoryCacheOptions { SizeLimit = options.StoredCharacters });
    }

    /// <summary>Whether documents are kept.</summary>
    public bool AreKept => _documents is not null;

    public string? Find(string hash) => _documents?.Get<string>(hash);

    public void Keep(string hash, string text) =>
        _documents?.Set(hash, text, new MemoryCacheEntryOptions { Size = Math.Max(text.Length, _minimumSize) });

    public void Dispose() => _documents?.Dispose();
}

using Microsoft.Net.Http.Headers;

namespace ProjectsApi.Transport.Http;

/// <summary>A document in one content coding.</summary>
/// <param name="coding">Value of Content-Encoding, or null for identity.</param>
/// <param name="body">The coded bytes.</param>
internal sealed class Representation(string? coding, byte[] body)
{
    // A POST needs no tag.
    private readonly Lazy<EntityTagHeaderValue> _tag = new(() => EntityTag.Of(body), LazyThreadSafetyMode.PublicationOnly);

    public string? Coding => coding;

    public byte[] Body => body;

    /// <summary>Strong entity tag of these bytes.</summary>
    public EntityTagHeaderValue Tag => _tag.Value;
}

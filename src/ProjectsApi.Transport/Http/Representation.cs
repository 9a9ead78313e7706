using Microsoft.Net.Http.Headers;

namespace ProjectsApi.Transport.Http;

/// <summary>A document in one content coding and one language.</summary>
/// <param name="coding">Value of Content-Encoding, or null for identity.</param>
/// <param name="body">The coded bytes.</param>
/// <param name="language">Tag of the language, which is part of the entity tag; null for a document without one.</param>
internal sealed class Representation(string? coding, byte[] body, string? language)
{
    // A POST needs no tag.
    private readonly Lazy<EntityTagHeaderValue> _tag = new(() => EntityTag.Of(body, language), LazyThreadSafetyMode.PublicationOnly);

    public string? Coding => coding;

    public byte[] Body => body;

    /// <summary>Strong entity tag of these bytes in this language.</summary>
    public EntityTagHeaderValue Tag => _tag.Value;
}

using Microsoft.Net.Http.Headers;

namespace ProjectsApi.Transport.Http;

/// <summary>A document in one content coding.</summary>
/// <param name="Coding">Value of Content-Encoding, or null for identity.</param>
/// <param name="Body">The coded bytes.</param>
/// <param name="Tag">Strong entity tag of these bytes.</param>
internal sealed record Representation(string? Coding, byte[] Body, EntityTagHeaderValue Tag);

using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Http;

/// <summary>What an Accept header comes to.</summary>
/// <param name="MediaType">Form of the answer; also of refusals, which need some form.</param>
/// <param name="PrefersHtml">Whether this is a browser looking for a page.</param>
/// <param name="Refusal">Why no answer is acceptable, or null.</param>
internal readonly record struct ContentNegotiation(ResponseMediaType MediaType, bool PrefersHtml, Refusal? Refusal)
{
    /// <summary>Whether a subscription may be answered with an event stream, also where single answers go out as JSON.</summary>
    public bool TakesEventStream { get; init; }
}

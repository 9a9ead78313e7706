using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Http;

/// <summary>Result of negotiating an Accept header.</summary>
/// <param name="MediaType">Media type of the response, refusals included.</param>
/// <param name="PrefersHtml">Whether the client is a browser that asks for a page.</param>
/// <param name="Refusal">Refusal when no type is acceptable, or null.</param>
internal readonly record struct ContentNegotiation(ResponseMediaType MediaType, bool PrefersHtml, Refusal? Refusal)
{
    /// <summary>Whether a subscription may be answered with an event stream; single responses may still be JSON.</summary>
    public bool TakesEventStream { get; init; }

    /// <summary>How the client takes an answer in parts; single answers may still be JSON.</summary>
    public PartsNegotiation Parts { get; init; }
}

using System.Text;

namespace ProjectsApi.Transport.Requests;

/// <summary>A request as it was sent, which is parsed only if it must be executed.</summary>
/// <param name="Text">Body of a POST, or query string of a GET; null for a request whose answer is never kept.</param>
/// <param name="IsUrl">Whether the text is a query string.</param>
/// <param name="Parse">Parses the request.</param>
internal readonly record struct SentRequest(byte[]? Text, bool IsUrl, Func<ParsedRequest> Parse)
{
    /// <summary>A request that is parsed or refused already.</summary>
    public static SentRequest Of(ParsedRequest parsed) => new(null, IsUrl: false, () => parsed);

    /// <summary>A body of JSON.</summary>
    public static SentRequest OfBody(byte[] body, int maxDepth, PersistedRoute? route) =>
        new(route?.Before(body) ?? body, IsUrl: false, () => RequestJson.Read(body, maxDepth, route: route));

    /// <summary>A query string.</summary>
    public static SentRequest OfUrl(string? url, PersistedRoute? route, Func<ParsedRequest> parse)
    {
        var text = Encoding.UTF8.GetBytes(url ?? "");
        return new(route?.Before(text) ?? text, IsUrl: true, parse);
    }
}

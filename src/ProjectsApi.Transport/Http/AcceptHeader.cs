using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Http;

/// <summary>
/// Negotiates the media type of the response: graphql-response+json unless the client prefers plain JSON.
/// </summary>
/// <remarks>Source: GraphQL over HTTP (draft 2025), Accept; HotChocolate 15 answers a missing header and wildcards alike.</remarks>
internal static class AcceptHeader
{
    public const string Json = "application/json";
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string EventStream = "text/event-stream";
    public const string Multipart = "multipart/mixed";
    private const string Html = "text/html";

    private static readonly ContentNegotiation PlainJson = new(ResponseMediaType.Json, false, null);
    private static readonly ContentNegotiation Response = new(ResponseMediaType.GraphQLResponse, false, null);

    public static ContentNegotiation Negotiate(StringValues header)
    {
        if (header.Count == 0)
        {
            return Response;
        }

        if (header.Count == 1)
        {
            switch (header[0])
            {
                case "" or "*/*" or GraphQLResponse:
                    return Response;
                case Json:
                    return PlainJson;
            }
        }

        return MediaTypeHeaderValue.TryParseStrictList(header, out var ranges) && HaveLegalQuality(ranges)
            ? Choose([.. ranges.Where(IsServed)])
            : new ContentNegotiation(ResponseMediaType.Json, false, Refusals.MalformedAccept(header.ToString()));
    }

    private static ContentNegotiation Choose(IList<MediaTypeHeaderValue> ranges)
    {
        var json = MediaTypePreference.For(Json, ranges);
        var response = MediaTypePreference.For(GraphQLResponse, ranges);
        var html = MediaTypePreference.For(Html, ranges);
        var events = MediaTypePreference.For(EventStream, ranges);

        // At equal quality the named type wins; graphql-response+json when both or neither are named.
        var useResponse = response.Quality > 0
            && (response.Quality > json.Quality || (response.Quality >= json.Quality && (response.Named || !json.Named)));
        var best = useResponse ? response : json;
        var multipart = MediaTypePreference.For(Multipart, ranges);
        var takesEvents = events.Named && events.Quality > 0;
        if (IsPreferred(events, best) && !(multipart.Named && multipart.Quality > events.Quality))
        {
            return new ContentNegotiation(ResponseMediaType.EventStream, false, null)
            {
                TakesEventStream = true,
                Parts = PartsBy(ResponseMediaType.EventStream, EventStream, ranges),
            };
        }

        var parts = multipart.Named && multipart.Quality > 0 && multipart.Quality >= events.Quality
            ? PartsBy(ResponseMediaType.Multipart, Multipart, ranges)
            : takesEvents ? PartsBy(ResponseMediaType.EventStream, EventStream, ranges) : default;
        if (IsPreferred(multipart, best))
        {
            return new ContentNegotiation(ResponseMediaType.Multipart, false, null) { TakesEventStream = takesEvents, Parts = parts };
        }

        return new ContentNegotiation(
            useResponse ? ResponseMediaType.GraphQLResponse : ResponseMediaType.Json,
            IsPreferred(html, best),
            best.Quality > 0 ? null : Refusals.NotAcceptable)
        {
            TakesEventStream = takesEvents,
            Parts = parts,
        };
    }

    // A range with a version that is not served matches nothing, like one with another charset.
    private static bool IsServed(MediaTypeHeaderValue range) =>
        (!Names(range, Multipart) && !Names(range, EventStream)) || IncrementalVersion.FormOf(range) is not null;

    private static PartsNegotiation PartsBy(ResponseMediaType type, string name, IList<MediaTypeHeaderValue> ranges)
    {
        var range = ranges.Where(one => Names(one, name)).MaxBy(one => one.Quality ?? 1);
        return range is not null && IncrementalVersion.FormOf(range) is { } form
            ? new PartsNegotiation(type, form, IncrementalVersion.ParameterOf(range))
            : default;
    }

    private static bool Names(MediaTypeHeaderValue range, string mediaType) =>
        range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase);

    // Only a named type counts: a wildcard means JSON.
    private static bool IsPreferred(MediaTypePreference candidate, MediaTypePreference best) =>
        candidate.Named
            && candidate.Quality > 0 && (candidate.Quality > best.Quality || (candidate.Quality >= best.Quality && !best.Named));

    private static bool HaveLegalQuality(IList<MediaTypeHeaderValue> ranges)
    {
        foreach (var range in ranges)
        {
            if (range.Quality is null && NameValueHeaderValue.Find(range.Parameters, "q") is not null)
            {
                return false;
            }
        }

        return true;
    }
}

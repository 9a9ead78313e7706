using Microsoft.Net.Http.Headers;

namespace ProjectsApi.Transport.Http;

/// <summary>Preference of an Accept header for one media type.</summary>
/// <param name="Quality">From 0 (not acceptable) to 1, by the most specific matching range (RFC 9110, 12.5.1).</param>
/// <param name="Named">Whether the type is named, rather than covered by a wildcard.</param>
internal readonly record struct MediaTypePreference(double Quality, bool Named)
{
    public static MediaTypePreference For(string mediaType, IList<MediaTypeHeaderValue> ranges)
    {
        var quality = 0d;
        var specificity = 0;
        foreach (var range in ranges)
        {
            var fits = Specificity(mediaType, range);
            if (fits <= specificity)
            {
                continue;
            }

            specificity = fits;
            quality = range.Quality ?? 1;
        }

        return new MediaTypePreference(quality, specificity == 3);
    }

    private static int Specificity(string mediaType, MediaTypeHeaderValue range)
    {
        // Responses are UTF-8, so a range with another charset matches nothing.
        if (range.Charset.HasValue && !range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        if (range.MatchesAllTypes)
        {
            return 1;
        }

        if (!range.MatchesAllSubTypes)
        {
            return range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        }

        var slash = mediaType.IndexOf('/', StringComparison.Ordinal);
        return range.Type.AsSpan().Equals(mediaType.AsSpan(0, slash), StringComparison.OrdinalIgnoreCase) ? 2 : 0;
    }
}

using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ProjectsApi.Transport.Http;

/// <summary>Negotiates the content coding of a response.</summary>
/// <remarks>
/// Source: RFC 9110, 12.5.3. Every coding refused, identity included, gives identity: the RFC lets a server disregard the header.
/// </remarks>
public static class AcceptEncoding
{
    /// <summary>Name of the Brotli coding.</summary>
    public const string Brotli = "br";

    /// <summary>Name of the gzip coding.</summary>
    public const string Gzip = "gzip";

    private const string Identity = "identity";
    private const string AnyCoding = "*";

    /// <summary>Chooses the coding of the highest quality; Brotli before gzip before identity at equal quality.</summary>
    /// <param name="header">Values of Accept-Encoding; a malformed header counts as absent.</param>
    /// <returns><see cref="Brotli"/>, <see cref="Gzip"/>, or null for identity.</returns>
    public static string? Choose(StringValues header)
    {
        if (!StringWithQualityHeaderValue.TryParseList(header, out var accepted))
        {
            return null;
        }

        var brotli = QualityOf(Brotli, accepted) ?? 0;
        var gzip = QualityOf(Gzip, accepted) ?? 0;
        // An unlisted identity is acceptable, and every accepted coding is preferred to it.
        var identity = QualityOf(Identity, accepted) ?? 0;
        var best = Math.Max(brotli, gzip);
        if (best <= 0 || best < identity)
        {
            return null;
        }

        return brotli >= gzip ? Brotli : Gzip;
    }

    /// <summary>Whether the client refuses a response without a coding, by <c>identity;q=0</c> or <c>*;q=0</c>.</summary>
    /// <param name="header">Values of Accept-Encoding.</param>
    internal static bool RefusesIdentity(StringValues header) =>
        StringWithQualityHeaderValue.TryParseList(header, out var accepted) && QualityOf(Identity, accepted) <= 0;

    // Null for a coding that neither its name nor the wildcard lists.
    private static double? QualityOf(string coding, IList<StringWithQualityHeaderValue> accepted)
    {
        double? any = null;
        foreach (var candidate in accepted)
        {
            if (candidate.Value.Equals(coding, StringComparison.OrdinalIgnoreCase))
            {
                return candidate.Quality ?? 1;
            }

            if (candidate.Value.Equals(AnyCoding, StringComparison.Ordinal))
            {
                any = candidate.Quality ?? 1;
            }
        }

        return any;
    }
}

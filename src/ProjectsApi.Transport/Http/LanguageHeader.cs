using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using ProjectsApi.Contract.Languages;

namespace ProjectsApi.Transport.Http;

/// <summary>The header <c>Accept-Language</c>.</summary>
/// <remarks>Source: RFC 9110, section 12.5.4; RFC 4647, section 3.4, lookup.</remarks>
internal static class LanguageHeader
{
    /// <summary>Reads the language of a request, and states it in the headers of the answer.</summary>
    public static Locale Negotiate(HttpContext context)
    {
        var locale = Read(context.Request.Headers);
        context.Response.Headers.ContentLanguage = locale.Tag();
        context.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        return locale;
    }

    /// <summary>Language with the highest quality that has texts; English for none, and for an unreadable header.</summary>
    public static Locale Read(IHeaderDictionary headers)
    {
        if (headers.AcceptLanguage.Count == 0
            || !StringWithQualityHeaderValue.TryParseList(headers.AcceptLanguage, out var accepted))
        {
            return Locale.En;
        }

        var (best, locale) = (0d, Locale.En);
        foreach (var language in accepted)
        {
            // Of equal qualities the first counts.
            if ((language.Quality ?? 1) > best && LocaleTags.Find(language.Value.AsSpan()) is { } found)
            {
                (best, locale) = (language.Quality ?? 1, found);
            }
        }

        return locale;
    }
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ProjectsApi.Transport.Http;

/// <summary>Entity tags by the hash of the content.</summary>
internal static class EntityTag
{
    private const int HashBytes = 16;

    /// <summary>Strong tag of one representation.</summary>
    /// <param name="representation">Its bytes.</param>
    /// <param name="language">Tag of its language. Answers without texts for people are equal in all languages, their tags are not.</param>
    public static EntityTagHeaderValue Of(ReadOnlySpan<byte> representation, string? language = null)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(representation).AsSpan(0, HashBytes));
        return new(language is null ? $"\"{hash}\"" : $"\"{hash}-{language}\"");
    }

    /// <summary>Whether the client has the representation already, by If-None-Match.</summary>
    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag)
    {
        if (!EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known))
        {
            return false;
        }

        foreach (var candidate in known)
        {
            if (candidate.Equals(EntityTagHeaderValue.Any) || candidate.Compare(tag, useStrongComparison: false))
            {
                return true;
            }
        }

        return false;
    }
}

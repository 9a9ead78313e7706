using Microsoft.AspNetCore.Http;

namespace ProjectsApi.Transport.Http;

/// <summary>
/// A header that no page can send to a foreign site without asking the server first: its presence proves that the
/// request was not slipped in by one. The names are those of HotChocolate, graphql-dotnet's server and Apollo.
/// </summary>
public static class PreflightHeader
{
    private static readonly string[] Names =
        ["GraphQL-Preflight", "GraphQL-Require-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name"];

    /// <param name="headers">Headers of the request.</param>
    /// <returns>True when one of the names has a value that is not blank.</returns>
    public static bool IsPresent(IHeaderDictionary headers)
    {
        foreach (var name in Names)
        {
            if (headers.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value.ToString()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a browser would have sent such a body for any page, unasked.</summary>
    internal static bool IsNeeded(BodyKind kind) => kind is BodyKind.Absent or BodyKind.SimpleForm or BodyKind.Multipart;
}

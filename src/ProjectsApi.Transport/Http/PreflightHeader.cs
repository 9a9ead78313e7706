using Microsoft.AspNetCore.Http;

namespace ProjectsApi.Transport.Http;

/// <summary>
/// A header that forces browsers to send a CORS preflight. Its presence proves that no foreign page forged the request. The names are
/// those of HotChocolate, graphql-dotnet's server and Apollo.
/// </summary>
public static class PreflightHeader
{
    private static readonly string[] Names =
        ["GraphQL-Preflight", "GraphQL-Require-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name"];

    /// <param name="headers">Headers of the request.</param>
    /// <returns>True when one of the headers has a value that is not blank.</returns>
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

    /// <summary>Whether browsers send such a body for any page without a CORS preflight.</summary>
    internal static bool IsNeeded(BodyKind kind) => kind is BodyKind.Absent or BodyKind.SimpleForm or BodyKind.Multipart;
}

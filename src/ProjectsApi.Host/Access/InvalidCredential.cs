using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace ProjectsApi.Host.Access;

/// <summary>Marks requests that brought a token or a cookie which is no good, so that they are not taken for those of nobody.</summary>
internal static class InvalidCredential
{
    private const string Challenge = "Bearer error=\"invalid_token\"";

    private static readonly object Mark = new();

    /// <summary>Marks the request, and takes a cookie of a session that is over back.</summary>
    public static async Task MarkAsync(HttpContext context)
    {
        context.Items[Mark] = Challenge;
        if (context.Request.Headers.Authorization.Count == 0)
        {
            await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }

    /// <returns>Null for a request that brought none, or a good one.</returns>
    public static string? ChallengeOf(HttpContext context) => context.Items[Mark] as string;
}

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace ProjectsApi.Host.Access;

/// <summary>Marks requests with an invalid token or cookie, which must not count as anonymous.</summary>
internal static class InvalidCredential
{
    private const string Challenge = "Bearer error=\"invalid_token\"";

    private static readonly object Mark = new();

    /// <summary>Marks the request and deletes the cookie of an ended session.</summary>
    public static async Task MarkAsync(HttpContext context)
    {
        context.Items[Mark] = Challenge;
        if (context.Request.Headers.Authorization.Count == 0)
        {
            await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }

    /// <returns>Null for a request without a credential or with a valid one.</returns>
    public static string? ChallengeOf(HttpContext context) => context.Items[Mark] as string;
}

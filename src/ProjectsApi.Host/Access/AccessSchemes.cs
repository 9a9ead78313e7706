using Microsoft.AspNetCore.Identity;

namespace ProjectsApi.Host.Access;

/// <summary>Which of the ways to sign in a request uses.</summary>
internal static class AccessSchemes
{
    /// <summary>Looks at the request and hands over to one of the others.</summary>
    public const string Any = "ProjectsApi";

    public const string OpenIdConnect = "OpenIdConnect";

    private const string Bearer = "Bearer ";

    /// <summary>A cookie counts only without an Authorization header: what a client says outright wins over what a browser adds.</summary>
    public static string Select(HttpContext context, bool hasExternalIssuer)
    {
        var authorization = context.Request.Headers.Authorization.ToString();
        if (authorization.Length == 0)
        {
            return IdentityConstants.ApplicationScheme;
        }

        // A signed token has parts between dots; one of our own is sealed and has none.
        return hasExternalIssuer
            && authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) && authorization.Contains('.', StringComparison.Ordinal)
            ? OpenIdConnect
            : IdentityConstants.BearerScheme;
    }

    /// <summary>Whether the request brings something to be known by, good or not.</summary>
    public static bool HasCredential(HttpContext context) =>
        context.Request.Headers.Authorization.ToString().Length > 0 || context.Request.Cookies.ContainsKey(AccountCookie.Session);

    /// <summary>Signed in by what a browser sends unasked.</summary>
    public static bool IsCookieAuthenticated(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true } && context.Request.Headers.Authorization.Count == 0;
}

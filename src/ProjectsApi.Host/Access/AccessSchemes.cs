using Microsoft.AspNetCore.Identity;

namespace ProjectsApi.Host.Access;

/// <summary>Selects the authentication scheme of a request.</summary>
internal static class AccessSchemes
{
    /// <summary>Policy scheme that forwards to one of the others.</summary>
    public const string Any = "ProjectsApi";

    public const string OpenIdConnect = "OpenIdConnect";

    private const string Bearer = "Bearer ";

    /// <summary>A cookie counts only without an Authorization header, because browsers add cookies on their own.</summary>
    public static string Select(HttpContext context, bool hasExternalIssuer)
    {
        var authorization = context.Request.Headers.Authorization.ToString();
        if (authorization.Length == 0)
        {
            return IdentityConstants.ApplicationScheme;
        }

        // A JWT contains dots; a token of this server is encrypted and contains none.
        return hasExternalIssuer
            && authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) && authorization.Contains('.', StringComparison.Ordinal)
            ? OpenIdConnect
            : IdentityConstants.BearerScheme;
    }

    /// <summary>Whether the request has a credential, valid or not.</summary>
    public static bool HasCredential(HttpContext context) =>
        context.Request.Headers.Authorization.ToString().Length > 0 || context.Request.Cookies.ContainsKey(AccountCookie.Session);

    /// <summary>Whether a cookie has authenticated the request.</summary>
    public static bool IsCookieAuthenticated(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true } && context.Request.Headers.Authorization.Count == 0;
}

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Host.Access;

/// <summary>A cookie hidden from scripts and foreign pages. It needs HTTPS except on this machine.</summary>
internal sealed class AccountCookie : CookieBuilder
{
    /// <summary>Name of the cookie that authenticates.</summary>
    public const string Session = "ProjectsApi";

    public static void Configure(IdentityCookiesBuilder cookies, AccessOptions options)
    {
        Configure(cookies.ApplicationCookie, Session, options.RefreshTokenLifetime);
        Configure(cookies.ExternalCookie, "ProjectsApi.External", TimeSpan.FromMinutes(5));
        Configure(cookies.TwoFactorRememberMeCookie, "ProjectsApi.Remembered", options.RefreshTokenLifetime);
        Configure(cookies.TwoFactorUserIdCookie, "ProjectsApi.TwoFactor", TimeSpan.FromMinutes(5));
    }

    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var cookie = base.Build(context, expiresFrom);
        cookie.Secure = context.Request.IsHttps || !LoopbackAddresses.IsLocalRequest(context);
        return cookie;
    }

    private static void Configure(
        OptionsBuilder<CookieAuthenticationOptions>? cookie, string name, TimeSpan lifetime) =>
        cookie?.Configure(options =>
        {
            options.Cookie = new AccountCookie { Name = name, HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Strict };
            options.ExpireTimeSpan = lifetime;
            // Each request is checked against its session, so the interval of the framework is unused.
            options.Events.OnValidatePrincipal = _ => Task.CompletedTask;
            // An API has no page to redirect to.
            options.Events.OnRedirectToLogin = context => AnswerAsync(context, StatusCodes.Status401Unauthorized);
            options.Events.OnRedirectToAccessDenied = context => AnswerAsync(context, StatusCodes.Status403Forbidden);
        });

    private static Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}

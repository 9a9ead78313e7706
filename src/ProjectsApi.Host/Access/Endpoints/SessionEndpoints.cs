using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Signs in, refreshes tokens and signs out.</summary>
internal static class SessionEndpoints
{
    public static async Task<IResult> LoginAsync(
        HttpContext context, SignInProcess signIn, SessionTokens tokens, DeviceCookie devices, AccessLog log)
    {
        var (body, refusal) = await AccountBody.ReadAsync<LoginBody>(context, sent => sent.Fields);
        if (body is null
            || !TryReadFlag(context, "useCookies", out var persistent) || !TryReadFlag(context, "useSessionCookies", out var sessionOnly))
        {
            return refusal
                ?? AccountBody.Problem(StatusCodes.Status400BadRequest, "'useCookies' and 'useSessionCookies' must be true or false.");
        }

        var (outcome, account, device) = await signIn.SignInAsync(context, body);
        if (account is null)
        {
            return AccountBody.Problem(StatusCodes.Status401Unauthorized, outcome.ToString());
        }

        var origin = await signIn.OriginAsync(context, account, device);
        var kind = persistent || sessionOnly ? SessionKind.Cookie : SessionKind.Token;
        var (session, answer) = await tokens.StartAsync(account, kind, persistent && !sessionOnly, device, context.RequestAborted);
        await log.WriteAsync(AccessEventKind.SignedIn, account.Id, account.Id, session, origin, CancellationToken.None);
        devices.Write(context, device);
        return answer;
    }

    public static async Task<IResult> RefreshAsync(HttpContext context, SessionRefresh signIn)
    {
        var (body, refusal) = await AccountBody.ReadAsync<RefreshBody>(context, sent => sent.Fields);
        return body is null
            ? refusal ?? throw new InvalidOperationException("A body that is not read is refused.")
            : await signIn.RefreshAsync(body.RefreshToken ?? "", context.RequestAborted) ?? Refuse(context);
    }

    public static async Task<IResult> LogoutAsync(HttpContext context, Sessions sessions, ISessionCache cache, AccessLog log)
    {
        if (SessionClaim.Of(context.User) is { } session
            && Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var person)
            && await sessions.EndAsync(person, session, SessionEnd.SignedOut, context.RequestAborted))
        {
            cache.Clear();
            await log.WriteOwnAsync(AccessEventKind.SignedOut, person, session, CancellationToken.None);
        }

        if (AccessSchemes.IsCookieAuthenticated(context))
        {
            await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        }

        return Results.NoContent();
    }

    private static IResult Refuse(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        return AccountBody.Problem(StatusCodes.Status401Unauthorized, "The refresh token is invalid or has expired. Sign in again.");
    }

    private static bool TryReadFlag(HttpContext context, string name, out bool flag)
    {
        var text = context.Request.Query[name].ToString();
        flag = false;
        return text.Length == 0 || bool.TryParse(text, out flag);
    }
}

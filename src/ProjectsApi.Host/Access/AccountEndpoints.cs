using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.Data;
using ProjectsApi.Host.Access.Store;
using ProjectsApi.Host.RateLimits;
using ProjectsApi.Transport.Http;

namespace ProjectsApi.Host.Access;

/// <summary>Signing in and out under <c>/account</c>, and who a request comes from.</summary>
internal static class AccountEndpoints
{
    private const string Registration = "/account/register";

    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());

    /// <summary>Finds out who calls; a caller whose account has changed since counts as nobody.</summary>
    public static void UseAccounts(this WebApplication app)
    {
        app.UseAuthentication();
        app.Use(async (context, next) =>
        {
            var states = context.RequestServices.GetRequiredService<AccountStates>();
            if (!await states.IsCurrentAsync(context.User, context.RequestAborted))
            {
                context.User = Nobody;
            }

            await next(context);
        });
        app.UseAuthorization();
    }

    public static void MapAccounts(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<AccessOptions>();
        var accounts = app.MapGroup("/account").RequireRateLimiting(RateLimitServices.Accounts);
        accounts.AddEndpointFilter(async (call, next) => Refuse(call.HttpContext, options) ?? await AnswerAsync(call, next));
        accounts.MapIdentityApi<Account>();
        accounts.MapPost("/logout", SignOutAsync).RequireAuthorization();
    }

    private static IResult? Refuse(HttpContext context, AccessOptions options)
    {
        if (!options.OpenRegistration && context.Request.Path.StartsWithSegments(Registration, StringComparison.OrdinalIgnoreCase))
        {
            return Results.NotFound();
        }

        return AccessSchemes.IsByCookie(context) && !PreflightHeader.IsPresent(context.Request.Headers)
            ? Results.Problem("With a cookie, send the header GraphQL-Preflight: 1 too.", statusCode: StatusCodes.Status403Forbidden)
            : null;
    }

    private static async ValueTask<object?> AnswerAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var answer = await next(call);
        if (answer is INestedHttpResult { Result: Ok } && call.Arguments.OfType<RegisterRequest>().FirstOrDefault() is { } registered)
        {
            var maker = call.HttpContext.RequestServices.GetRequiredService<AccountMaker>();
            await maker.AddPersonAsync(registered.Email, call.HttpContext.RequestAborted);
        }

        return answer;
    }

    private static async Task<IResult> SignOutAsync(SignInManager<Account> signIn)
    {
        await signIn.SignOutAsync();
        return Results.NoContent();
    }
}

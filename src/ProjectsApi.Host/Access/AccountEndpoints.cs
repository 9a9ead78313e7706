using System.Security.Claims;
using ProjectsApi.Host.Access.Endpoints;
using ProjectsApi.Host.RateLimits;
using ProjectsApi.Transport.Http;

namespace ProjectsApi.Host.Access;

/// <summary>Signing in and out under <c>/account</c>, and who a request comes from.</summary>
internal static class AccountEndpoints
{
    private const string Accounts = "/account";

    private static readonly ClaimsPrincipal Anonymous = new(new ClaimsIdentity());

    /// <summary>Finds out who calls; a caller whose session is over counts as nobody, and a request that brought a bad credential is
    /// marked.</summary>
    public static void UseAccounts(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            if (context.Request.Path.StartsWithSegments(Accounts, StringComparison.OrdinalIgnoreCase))
            {
                RequestIdentifier.Assign(context);
                // At the start of the answer, so that those of the rate limiter and of faults have it too.
                context.Response.OnStarting(
                    static answer => answer is HttpResponse response ? ForbidCaching(
                        response.Headers) : Task.CompletedTask, context.Response);
            }

            return next(context);
        });
        app.UseAuthentication();
        app.Use(async (context, next) =>
        {
            var sessions = context.RequestServices.GetRequiredService<SessionValidator>();
            if (!await sessions.IsValidAsync(context.User, context.RequestAborted))
            {
                context.User = Anonymous;
            }

            if (context.User.Identity is not { IsAuthenticated: true } && AccessSchemes.HasCredential(context))
            {
                await InvalidCredential.MarkAsync(context);
            }

            await next(context);
        });
        app.UseAuthorization();
    }

    public static void MapAccounts(this WebApplication app)
    {
        var accounts = app.MapGroup(Accounts).RequireRateLimiting(RateLimitServices.Accounts);
        accounts.AddEndpointFilter(async (call, next) => Refuse(call.HttpContext) ?? await next(call));
        accounts.MapPost("/login", SessionEndpoints.LoginAsync);
        accounts.MapPost("/refresh", SessionEndpoints.RefreshAsync);
        accounts.MapPost("/logout", SessionEndpoints.LogoutAsync).RequireAuthorization();
        accounts.MapPost("/resetPassword", PasswordEndpoints.ResetAsync);
        accounts.MapGet("/manage/info", PasswordEndpoints.GetAsync).RequireAuthorization();
        accounts.MapPost("/manage/info", PasswordEndpoints.ChangeAsync).RequireAuthorization();
        accounts.MapPost("/manage/2fa", SecondFactorEndpoints.ChangeAsync).RequireAuthorization();
        if (app.Services.GetRequiredService<AccessOptions>().OpenRegistration)
        {
            accounts.MapPost("/register", RegisterEndpoint.RegisterAsync);
        }
    }

    private static Task ForbidCaching(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers.Pragma = "no-cache";
        return Task.CompletedTask;
    }

    private static IResult? Refuse(HttpContext context) =>
        AccessSchemes.IsCookieAuthenticated(context) && !PreflightHeader.IsPresent(context.Request.Headers)
        ? Results.Problem("With a cookie, send the header GraphQL-Preflight: 1 too.", statusCode: StatusCodes.Status403Forbidden)
        : null;
}

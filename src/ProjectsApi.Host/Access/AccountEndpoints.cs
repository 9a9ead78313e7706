using System.Security.Claims;
using ProjectsApi.Host.Access.Endpoints;
using ProjectsApi.Host.RateLimits;
using ProjectsApi.Host.Startup;
using ProjectsApi.Transport.Http;

namespace ProjectsApi.Host.Access;

/// <summary>Authenticates requests and maps the endpoints below <c>/account</c>.</summary>
internal static class AccountEndpoints
{
    private const string Accounts = "/account";

    private static readonly ClaimsPrincipal Anonymous = new(new ClaimsIdentity());

    /// <summary>Authenticates the caller. An ended session makes the caller anonymous; an invalid credential is marked.</summary>
    public static void UseAccounts(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            if (context.Request.Path.StartsWithSegments(Accounts, StringComparison.OrdinalIgnoreCase))
            {
                RequestIdentifier.Assign(context);
                // Set when the response starts, so that the rate limiter and errors have it too.
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
        accounts.OpenToNamedOrigins(app.Services);
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
        ? Results.Problem("A request with a cookie needs the header GraphQL-Preflight: 1.", statusCode: StatusCodes.Status403Forbidden)
        : null;
}

namespace ProjectsApi.Host.Startup;

/// <summary>Security headers of every response; pages replace the policy by their own.</summary>
internal static class SecurityHeaders
{
    private const string NothingRuns = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        // Set when the response starts, because an error page clears earlier headers.
        context.Response.OnStarting(
            static answer => answer is HttpResponse response ? Add(response.Headers) : Task.CompletedTask, context.Response);
        return next(context);
    });

    private static Task Add(IHeaderDictionary headers)
    {
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "no-referrer");
        headers.TryAdd("X-Frame-Options", "DENY");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
        headers.TryAdd("Content-Security-Policy", NothingRuns);
        return Task.CompletedTask;
    }
}

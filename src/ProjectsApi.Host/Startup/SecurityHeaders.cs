namespace ProjectsApi.Host.Startup;

/// <summary>What every answer tells a browser not to do; pages allow themselves what they need on top.</summary>
internal static class SecurityHeaders
{
    private const string NothingRuns = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        // At the start of the answer, because an error page clears what was set before.
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

using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using ProjectsApi.Features;
using ProjectsApi.Host.Access;
using ProjectsApi.Host.Background;
using ProjectsApi.Transport;

namespace ProjectsApi.Host.Startup;

/// <summary>Builds the pipeline and maps the endpoints.</summary>
internal static partial class HostEndpoints
{
    public const string GraphQL = "/graphql";

    /// <summary>Tag of the readiness checks.</summary>
    public const string Ready = "ready";

    public static void MapProjectsApi(this WebApplication app)
    {
        app.Services.ConstructUseCases();
        app.UseForwardedHeaders(TrustedProxies.Read(app.Configuration));
        app.UseMiddleware<UnknownProxyMiddleware>();
        app.UsePathBase(app.Configuration.ReadPathBase());
        app.UseRequestLogging();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler();
            app.UseHsts();
        }

        app.UseMiddleware<OutageMiddleware>();
        // After the path base, which changes the path that routes match.
        app.UseRouting();

        app.UseSecurityHeaders();
        if (Directory.Exists(app.Environment.WebRootPath))
        {
            app.UsePageFiles();
        }
        else
        {
            LogNoPage(app.Logger);
        }

        app.UseCrossOrigins();
        app.UseAccounts();
        app.UseRateLimiter();
        app.MapAccounts();
        app.MapGraphQL(GraphQL).OpenToOrigins(app.Services);
        MapHealth(app, "live");
        MapHealth(app, Ready);
        app.MapGet("/health/idle", ReportIdle).DisableHttpMetrics();
        app.MapGet("/", () => Results.Redirect($"~{GraphQL}"));
    }

    // Probes are frequent, so they are neither measured nor logged as requests.
    private static void MapHealth(WebApplication app, string tag) => app
        .MapHealthChecks($"/health/{tag}", new HealthCheckOptions { Predicate = check => check.Tags.Contains(tag) })
        .DisableHttpMetrics();

    private static IResult ReportIdle(BackgroundActivity background) => background.Report() is [_, ..] busy
        ? Results.Text($"Busy: {string.Join(", ", busy)}", statusCode: StatusCodes.Status503ServiceUnavailable)
        : Results.Text("Idle");

    [LoggerMessage(Level = LogLevel.Information, Message = "The page at /graphql is not built; the API runs without it")]
    private static partial void LogNoPage(ILogger logger);
}

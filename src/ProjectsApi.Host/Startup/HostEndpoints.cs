using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using ProjectsApi.Transport;

namespace ProjectsApi.Host.Startup;

/// <summary>What is served where.</summary>
internal static class HostEndpoints
{
    public static void MapProjectsApi(this WebApplication app)
    {
        app.UseStaticFiles();
        app.MapGraphQL("/graphql");
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
        app.MapGet("/", () => Results.Redirect("/graphql"));
    }
}

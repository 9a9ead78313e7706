using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.StaticFiles;
using ProjectsApi.Transport;

namespace ProjectsApi.Host.Startup;

/// <summary>What is served where.</summary>
internal static class HostEndpoints
{
    public static void MapProjectsApi(this WebApplication app)
    {
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = SetHeaders });
        app.MapGraphQL("/graphql");
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
        app.MapGet("/", () => Results.Redirect("/graphql"));
    }

    private static void SetHeaders(StaticFileResponseContext file)
    {
        // The build puts a hash of the content into the name of each asset: the same name is for ever the same file.
        var hashed = file.Context.Request.Path.StartsWithSegments("/dashboard/assets", StringComparison.Ordinal);
        file.Context.Response.Headers.CacheControl = hashed ? "public, max-age=31536000, immutable" : "no-cache";
        file.Context.Response.Headers.XContentTypeOptions = "nosniff";
    }
}

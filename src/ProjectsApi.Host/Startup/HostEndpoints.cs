using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Options;
using ProjectsApi.Host.Access;
using ProjectsApi.Transport;

namespace ProjectsApi.Host.Startup;

/// <summary>What is served where.</summary>
internal static class HostEndpoints
{
    public static void MapProjectsApi(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler();
            app.UseHsts();
        }

        app.UseSecurityHeaders();
        var pagePolicy = app.Services.GetRequiredService<IOptions<GraphQLTransportOptions>>().Value.IdeContentSecurityPolicy;
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => SetHeaders(file, pagePolicy) });
        app.UseAccounts();
        app.UseRateLimiter();
        app.MapAccounts();
        app.MapGraphQL("/graphql");
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
        app.MapGet("/", () => Results.Redirect("/graphql"));
    }

    private static void SetHeaders(StaticFileResponseContext file, string pagePolicy)
    {
        // The build puts a hash of the content into the name of each asset: the same name is for ever the same file.
        var hashed = file.Context.Request.Path.StartsWithSegments("/dashboard/assets", StringComparison.Ordinal);
        file.Context.Response.Headers.CacheControl = hashed ? "public, max-age=31536000, immutable" : "no-cache";
        // A worker obeys the policy of its own file, so scripts carry the page's.
        file.Context.Response.Headers.ContentSecurityPolicy = pagePolicy;
    }
}

using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using ProjectsApi.Transport;

namespace ProjectsApi.Host.Startup;

/// <summary>Lets pages of other origins use the endpoints (D100).</summary>
internal static class CrossOriginServices
{
    private const string Policy = "CrossOrigins";

    // Firefox keeps a preflight for 24 hours at most, Chromium for 2.
    private static readonly TimeSpan PreflightAge = TimeSpan.FromDays(1);

    // A script of another origin reads no header of a response but these and the safe ones of the standard.
    private static readonly string[] ExposedHeaders =
        [HeaderNames.Allow, HeaderNames.ETag, HeaderNames.RetryAfter, HeaderNames.WWWAuthenticate, "X-Request-Id"];

    /// <exception cref="StartupRefusedException">An origin is malformed, or the settings contradict each other.</exception>
    public static void AddCrossOrigins(this IServiceCollection services, GraphQLOptions options)
    {
        var origins = CrossOriginSettings.Read(options);
        services.Configure<GraphQLTransportOptions>(transport => transport.CrossOrigins = origins);
        services.AddCors(cors => cors.AddPolicy(Policy, policy => Allow(policy, origins)));
    }

    /// <summary>Adds the CORS headers. Without allowed origins the pipeline stays as it is.</summary>
    public static void UseCrossOrigins(this WebApplication app)
    {
        var origins = Of(app.Services);
        if (origins.Origins.Count == 0)
        {
            return;
        }

        if (!origins.AllowsAny)
        {
            app.Use(VaryByOrigin);
        }

        app.UseCors();
    }

    /// <summary>Opens endpoints to every allowed origin.</summary>
    public static void OpenToOrigins(this IEndpointConventionBuilder endpoints, IServiceProvider services)
    {
        if (Of(services).Origins.Count > 0)
        {
            endpoints.RequireCors(Policy);
        }
    }

    /// <summary>Opens endpoints to origins that are named, and to none where every origin is allowed.</summary>
    public static void OpenToNamedOrigins(this IEndpointConventionBuilder endpoints, IServiceProvider services)
    {
        // Otherwise any page could guess passwords from the addresses of its visitors.
        if (!Of(services).AllowsAny)
        {
            endpoints.OpenToOrigins(services);
        }
    }

    private static CrossOrigins Of(IServiceProvider services) =>
        services.GetRequiredService<IOptions<GraphQLTransportOptions>>().Value.CrossOrigins;

    private static void Allow(CorsPolicyBuilder policy, CrossOrigins origins)
    {
        policy.WithOrigins([.. origins.Origins])
            .WithMethods(HttpMethods.Get, HttpMethods.Head, HttpMethods.Post)
            .AllowAnyHeader()
            .WithExposedHeaders(ExposedHeaders)
            .SetPreflightMaxAge(PreflightAge);
        if (origins.WithCredentials)
        {
            policy.AllowCredentials();
        }
    }

    // CORS adds it for requests with an Origin only. A browser would show a stored response of its own page to another page.
    private static Task VaryByOrigin(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<IEnableCorsAttribute>() is not null)
        {
            context.Response.OnStarting(
                static answer => answer is HttpResponse response ? AddVary(response.Headers) : Task.CompletedTask, context.Response);
        }

        return next(context);
    }

    private static Task AddVary(IHeaderDictionary headers)
    {
        if (!headers.Vary.ToString().Contains(HeaderNames.Origin, StringComparison.OrdinalIgnoreCase))
        {
            headers.Append(HeaderNames.Vary, HeaderNames.Origin);
        }

        return Task.CompletedTask;
    }
}

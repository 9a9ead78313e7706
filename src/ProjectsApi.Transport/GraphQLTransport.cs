using GraphQL;
using GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ProjectsApi.Transport.Execution;
using ProjectsApi.Transport.Http;

namespace ProjectsApi.Transport;

/// <summary>The door of this room: GraphQL over HTTP for whatever schema is registered.</summary>
public static class GraphQLTransport
{
    /// <summary>
    /// Registers the transport. It needs singletons of <see cref="IDocumentExecuter"/>, <see cref="ISchema"/> and
    /// <see cref="IGraphQLSerializer"/>; a registered <see cref="TimeProvider"/> rules the timeouts.
    /// </summary>
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Sets limits, permissions, SDL and IDE.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddGraphQLTransport(
        this IServiceCollection services, Action<GraphQLTransportOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);

        services.AddOptions<GraphQLTransportOptions>().Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<OperationRunner>();
        services.TryAddSingleton<ReplyWriter>();
        services.TryAddSingleton<SdlDocument>();
        services.TryAddSingleton<IdePage>();
        services.TryAddSingleton<GraphQLEndpoint>();
        return services;
    }

    /// <summary>
    /// Serves GraphQL at <paramref name="pattern"/> and the schema language at <c>/schema.graphql</c>, <c>/schema</c>
    /// and <c>/sdl</c> below it.
    /// </summary>
    /// <param name="endpoints">Where to map.</param>
    /// <param name="pattern">Route without parameters, such as <c>/graphql</c>.</param>
    /// <returns>Conventions for all of these routes together.</returns>
    /// <exception cref="InvalidOperationException"><see cref="AddGraphQLTransport"/> was not called, or the engine is not registered.</exception>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentException.ThrowIfNullOrEmpty(pattern);

        var graphql = endpoints.ServiceProvider.GetRequiredService<GraphQLEndpoint>();
        var sdl = endpoints.ServiceProvider.GetRequiredService<SdlDocument>();
        var group = endpoints.MapGroup(pattern);
        group.Map("", (RequestDelegate)graphql.HandleAsync);
        foreach (var name in (ReadOnlySpan<string>)["/schema.graphql", "/schema", "/sdl"])
            group.MapMethods(name, [HttpMethods.Get, HttpMethods.Head], (RequestDelegate)sdl.HandleAsync);
        return group;
    }
}

using GraphQL;
using GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Transport.Connections;
using ProjectsApi.Transport.Execution;
using ProjectsApi.Transport.Http;
using ProjectsApi.Transport.Requests;
using ProjectsApi.Transport.Sockets;
using ProjectsApi.Transport.Streams;
using ProjectsApi.Transport.Uploads;

namespace ProjectsApi.Transport;

/// <summary>The door of this room: GraphQL over HTTP, event streams and WebSockets for whatever schema is registered.</summary>
public static class GraphQLTransport
{
    /// <summary>
    /// Registers the transport. It needs singletons of <see cref="IDocumentExecuter"/>, <see cref="ISchema"/> and
    /// <see cref="IGraphQLSerializer"/>; a registered <see cref="TimeProvider"/> rules the timeouts. Subscriptions need the
    /// strategy of the contract; their limits are <see cref="StreamingOptions"/>.
    /// </summary>
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Sets limits, permissions, SDL and IDE.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddGraphQLTransport(
        this IServiceCollection services, Action<GraphQLTransportOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);

        services.AddOptions<GraphQLTransportOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<GraphQLTransportOptions>, GraphQLTransportOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<OperationRunner>();
        services.TryAddSingleton<IOutageClassifier, NoOutageClassifier>();
        services.TryAddSingleton<RequestLogger>();
        services.TryAddSingleton<ResponseWriter>();
        services.TryAddSingleton<SdlDocument>();
        services.TryAddSingleton<IdePage>();
        services.AddOptions<StreamingOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<StreamingOptions>, StreamingOptionsValidator>());
        services.TryAddSingleton<IConnectionAuthenticator, HandshakeAuthenticator>();
        services.TryAddSingleton<ConnectionLimiter>();
        services.TryAddSingleton<ConnectionRevalidator>();
        services.TryAddSingleton<ServerMessages>();
        services.TryAddSingleton<SocketEndpoint>();
        services.TryAddSingleton<EventStreamResponse>();
        services.TryAddSingleton<UploadHandler>();
        services.TryAddSingleton<GraphQLEndpoint>();
        return services;
    }

    /// <summary>
    /// Gives each request an identifier, which every answer carries as <c>X-Request-Id</c>, and the log one line for each request and
    /// for each operation of a socket: method, path, status, milliseconds, kind and name of the operation, hash of the document, cost,
    /// statements, errors, caller, address and identifier; never a variable. Comes first of all that answers requests.
    /// </summary>
    /// <param name="app">Where to add it.</param>
    /// <returns><paramref name="app"/>.</returns>
    /// <exception cref="InvalidOperationException"><see cref="AddGraphQLTransport"/> was not called.</exception>
    public static IApplicationBuilder UseRequestLogging(this IApplicationBuilder app) => app.UseMiddleware<RequestLogMiddleware>();

    /// <summary>
    /// Answers a GraphQL request that an outage kept from its endpoint: 503 with <c>Retry-After</c> and an error with code
    /// <see cref="ErrorCodes.Unavailable"/>.
    /// </summary>
    /// <param name="context">A request whose answer has not begun.</param>
    /// <param name="explanation">One sentence for the client.</param>
    public static Task RefuseUnavailableAsync(HttpContext context, string explanation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var media = AcceptHeader.Negotiate(context.Request.Headers.Accept).MediaType;
        return ResponseWriter.WriteAsync(context, Refusals.Unavailable(explanation, context.TraceIdentifier), media);
    }

    /// <summary>
    /// Serves GraphQL at <paramref name="pattern"/>, over HTTP, as event streams and on WebSockets
    /// (graphql-transport-ws, and graphql-ws for older clients), and the schema language at <c>/schema.graphql</c>, <c>/schema</c>
    /// and <c>/sdl</c> below it.
    /// </summary>
    /// <param name="endpoints">Where to map.</param>
    /// <param name="pattern">Route without parameters, such as <c>/graphql</c>.</param>
    /// <returns>Conventions for all of these routes together.</returns>
    /// <exception cref="InvalidOperationException"><see cref="AddGraphQLTransport"/> was not called, or the engine is not
    /// registered.</exception>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentException.ThrowIfNullOrEmpty(pattern);

        var graphql = endpoints.ServiceProvider.GetRequiredService<GraphQLEndpoint>();
        var sdl = endpoints.ServiceProvider.GetRequiredService<SdlDocument>();
        var group = endpoints.MapGroup(pattern);
        var upgrade = endpoints.CreateApplicationBuilder().UseWebSockets();
        upgrade.Run(endpoints.ServiceProvider.GetRequiredService<SocketEndpoint>().HandleAsync);
        var upgraded = upgrade.Build();
        group.Map("", (RequestDelegate)(context => IsUpgrade(context.Request) ? upgraded(context) : graphql.HandleAsync(context)));
        foreach (var name in (ReadOnlySpan<string>)["/schema.graphql", "/schema", "/sdl"])
        {
            group.MapMethods(name, [HttpMethods.Get, HttpMethods.Head], (RequestDelegate)sdl.HandleAsync);
        }

        return group;
    }

    // Over HTTP/2 an upgrade is a CONNECT.
    private static bool IsUpgrade(HttpRequest request) => request.Headers.Upgrade.Count > 0 || HttpMethods.IsConnect(request.Method);
}

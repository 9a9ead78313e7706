using GraphQL;
using GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Transport.Answers;
using ProjectsApi.Transport.Batches;
using ProjectsApi.Transport.Connections;
using ProjectsApi.Transport.Documents;
using ProjectsApi.Transport.Execution;
using ProjectsApi.Transport.Http;
using ProjectsApi.Transport.Requests;
using ProjectsApi.Transport.Sockets;
using ProjectsApi.Transport.Streams;
using ProjectsApi.Transport.Uploads;

namespace ProjectsApi.Transport;

/// <summary>Serves the registered schema over HTTP, event streams and WebSockets.</summary>
public static class GraphQLTransport
{
    /// <summary>
    /// Registers the transport. It needs singletons of <see cref="IDocumentExecuter"/>, <see cref="ISchema"/> and
    /// <see cref="IGraphQLSerializer"/>. A registered <see cref="TimeProvider"/> measures the timeouts. Subscriptions need the execution
    /// strategy of Contract; their limits are <see cref="StreamingOptions"/>.
    /// </summary>
    /// <param name="services">Service collection of the application.</param>
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
        services.TryAddSingleton<OperationActivity>();
        services.TryAddSingleton<TrustedDocuments>();
        services.TryAddSingleton<StoredDocuments>();
        services.TryAddSingleton<DocumentResolver>();
        services.TryAddSingleton<OperationRunner>();
        services.TryAddSingleton<IOutageClassifier, NoOutageClassifier>();
        services.TryAddSingleton<RequestLogger>();
        services.TryAddSingleton<ResponseWriter>();
        services.TryAddSingleton<AnswerStore>();
        services.TryAddSingleton<KeptAnswerWriter>();
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
        services.TryAddSingleton<PartsResponse>();
        services.TryAddSingleton<UploadHandler>();
        services.TryAddSingleton<BatchEndpoint>();
        services.TryAddSingleton<GraphQLEndpoint>();
        return services;
    }

    /// <summary>
    /// Gives each request an identifier, which the response carries as <c>X-Request-Id</c>. Logs one record for each request and for each
    /// operation of a socket; docs/operations.md lists its members. Variables are never logged. Add it before all middleware that
    /// responds.
    /// </summary>
    /// <param name="app">Pipeline of the application.</param>
    /// <returns><paramref name="app"/>.</returns>
    /// <exception cref="InvalidOperationException"><see cref="AddGraphQLTransport"/> was not called.</exception>
    public static IApplicationBuilder UseRequestLogging(this IApplicationBuilder app) => app.UseMiddleware<RequestLogMiddleware>();

    /// <summary>
    /// Answers 503 with <c>Retry-After</c> when an outage stopped a GraphQL request before its endpoint. The error has code
    /// <see cref="ErrorCodes.Unavailable"/>.
    /// </summary>
    /// <param name="context">Request whose response has not started.</param>
    /// <param name="explanation">One sentence for the client.</param>
    public static Task RefuseUnavailableAsync(HttpContext context, string explanation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var media = AcceptHeader.Negotiate(context.Request.Headers.Accept).MediaType;
        return ResponseWriter.WriteAsync(context, Refusals.Unavailable(explanation, context.TraceIdentifier), media);
    }

    /// <summary>
    /// Serves GraphQL at <paramref name="pattern"/> over HTTP, as event streams and on WebSockets. Subprotocols are graphql-transport-ws
    /// and, for older clients, graphql-ws. The schema text is at <c>/schema.graphql</c>, <c>/schema</c> and <c>/sdl</c> below the
    /// pattern. An address below <c>/persisted</c> names a document and its operation.
    /// </summary>
    /// <param name="endpoints">Routes of the application.</param>
    /// <param name="pattern">Route without parameters, such as <c>/graphql</c>.</param>
    /// <returns>Conventions for all these routes.</returns>
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
        var answered = Compressed(endpoints, graphql.HandleAsync);
        group.Map("", (RequestDelegate)(context => IsUpgrade(context.Request) ? upgraded(context) : answered(context)));
        group.Map(PersistedRoute.Pattern, answered);
        foreach (var name in (ReadOnlySpan<string>)["/schema.graphql", "/schema", "/sdl"])
        {
            group.MapMethods(name, [HttpMethods.Get, HttpMethods.Head], (RequestDelegate)sdl.HandleAsync);
        }

        return group;
    }

    // Around this endpoint only: no other response, such as a sign-in with its tokens, can be compressed by mistake.
    private static RequestDelegate Compressed(IEndpointRouteBuilder endpoints, RequestDelegate handler)
    {
        var options = endpoints.ServiceProvider.GetRequiredService<IOptions<GraphQLTransportOptions>>().Value.Compression;
        if (!options.Answers)
        {
            return handler;
        }

        var pipeline = endpoints.CreateApplicationBuilder().UseMiddleware<ResponseCompressionMiddleware>(new AnswerCompression(options));
        pipeline.Run(handler);
        return pipeline.Build();
    }

    // HTTP/2 upgrades by a CONNECT request. Java's client offers h2c with every request, and expects an answer over HTTP/1.1 then.
    private static bool IsUpgrade(HttpRequest request) =>
        request.Headers.Upgrade is [{ } protocol, ..]
            ? !protocol.Equals("h2c", StringComparison.OrdinalIgnoreCase)
            : HttpMethods.IsConnect(request.Method);
}

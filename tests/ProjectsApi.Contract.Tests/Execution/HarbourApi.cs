using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Tests.Execution;

/// <summary>One schema, executed by the contract's strategies or by the engine's own.</summary>
public sealed class HarbourApi : IDisposable
{
    private readonly ServiceProvider _services;

    private HarbourApi(bool byTheEngine)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.ClearProviders());
        services.AddGraphQLContract();
        services.AddGraphQL(builder => builder.AddSelfActivatingSchema<HarbourSchema>());
        if (byTheEngine)
        {
            services.Replace(ServiceDescriptor.Singleton<IExecutionStrategySelector>(new DefaultExecutionStrategySelector()));
        }

        _services = services.BuildServiceProvider();
        Schema.Initialize();
    }

    public ISchema Schema => _services.GetRequiredService<ISchema>();

    public IGraphQLTextSerializer Serializer => _services.GetRequiredService<IGraphQLTextSerializer>();

    public GraphQLSerializer EngineSerializer => new(
        json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, _services.GetRequiredService<IErrorInfoProvider>());

    public static HarbourApi Ours() => new(byTheEngine: false);

    public static HarbourApi Engines() => new(byTheEngine: true);

    public Task<ExecutionResult> RunAsync(string query, string? variables = null, CancellationToken cancellationToken = default) =>
        _services.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Query = query,
            Schema = Schema,
            RequestServices = _services,
            UserContext = new RequestContext("r-1") { MayIntrospect = true },
            Variables = variables is null ? null : Serializer.Deserialize<GraphQL.Inputs>(variables),
            CancellationToken = cancellationToken,
        });

    public void Dispose() => _services.Dispose();
}

using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using ProjectsApi.Contract.Incremental;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Tests.Execution;

/// <summary>One schema, executed by the contract's strategies or by the engine's own.</summary>
public sealed class HarbourApi : IDisposable
{
    private readonly ServiceProvider _services;

    private HarbourApi(bool byTheEngine, Action<IncrementalOptions>? incremental = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.ClearProviders());
        services.AddGraphQLContract();
        services.Configure<IncrementalOptions>(options => incremental?.Invoke(options));
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

    public static HarbourApi Ours(Action<IncrementalOptions>? incremental = null) => new(byTheEngine: false, incremental);

    public static HarbourApi Engines() => new(byTheEngine: true);

    public Task<ExecutionResult> RunAsync(
        string query, string? variables = null, RequestContext? request = null, CancellationToken cancellationToken = default) =>
        _services.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Query = query,
            Schema = Schema,
            RequestServices = _services,
            UserContext = request ?? new RequestContext("r-1") { MayIntrospect = true },
            Variables = variables is null ? null : Serializer.Deserialize<GraphQL.Inputs>(variables),
            CancellationToken = cancellationToken,
        });

    /// <summary>The parts of an answer as JSON, in the order of their execution.</summary>
    public async Task<IReadOnlyList<string>> PartsAsync(
        string query, IncrementalForm form = IncrementalForm.ByPath, string? variables = null)
    {
        var first = await RunAsync(query, variables, request: new RequestContext("r-1") { Increments = form });
        var parts = new List<string> { Serializer.Serialize(first) };
        while (first is IncrementalResult { HasNext: true } more)
        {
            parts.Add(Serializer.Serialize(await more.NextAsync()));
        }

        return parts;
    }

    public void Dispose() => _services.Dispose();
}

using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Tests.Library;

/// <summary>A small schema with the engine as the contract registers it.</summary>
public sealed class LibraryApi : IDisposable
{
    private readonly ServiceProvider _services;

    private LibraryApi(ServiceProvider services) => _services = services;

    public ISchema Schema => _services.GetRequiredService<ISchema>();

    public static LibraryApi Start(Action<ContractOptions>? configure = null, Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.ClearProviders());
        services.AddGraphQLContract(configure);
        services.AddSingleton<ISchema, LibrarySchema>();
        more?.Invoke(services);
        var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        provider.GetRequiredService<ISchema>().Initialize();
        return new LibraryApi(provider);
    }

    public Task<ExecutionResult> RunAsync(string query, string? variables = null, RequestContext? request = null) =>
        RunAsync(query, variables is null ? null : Variables.Read(variables), request);

    public Task<ExecutionResult> RunAsync(string query, GraphQL.Inputs? variables, RequestContext? request = null) =>
        _services.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Query = query,
            Schema = Schema,
            RequestServices = _services,
            UserContext = request ?? new RequestContext("r-1") { MayIntrospect = true },
            Variables = variables,
        });

    public async Task<string> AskAsync(string query, string? variables = null, RequestContext? request = null) =>
        Serializer.Serialize(await RunAsync(query, variables, request));

    public async Task<string> AskAsync(string query, GraphQL.Inputs variables) => Serializer.Serialize(await RunAsync(query, variables));

    public async Task<string> AskAsync(GraphQLDocument? document, RequestContext request) =>
        Serializer.Serialize(await _services.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Document = document,
            Schema = Schema,
            RequestServices = _services,
            UserContext = request,
        }));

    public async Task<JsonElement> AnswerAsync(string query, string? variables = null, RequestContext? request = null) =>
        JsonDocument.Parse(await AskAsync(query, variables, request)).RootElement;

    public void Dispose() => _services.Dispose();

    private IGraphQLTextSerializer Serializer => _services.GetRequiredService<IGraphQLTextSerializer>();
}

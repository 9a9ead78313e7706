using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Tests.Subscriptions;

public sealed class TideApi : IDisposable
{
    private readonly ServiceProvider _services;

    public TideApi()
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.ClearProviders());
        services.AddSingleton(Tide).AddSingleton<TimeProvider>(Clock);
        services.AddGraphQLContract();
        services.AddGraphQL(builder => builder.AddSelfActivatingSchema<TideSchema>());
        _services = services.BuildServiceProvider();
    }

    public Tide Tide { get; } = new();

    public FakeTimeProvider Clock { get; } = new();

    public Task<ExecutionResult> RunAsync(string query) =>
        _services.GetRequiredService<IDocumentExecuter>().ExecuteAsync(new ExecutionOptions
        {
            Query = query,
            Schema = _services.GetRequiredService<ISchema>(),
            RequestServices = _services,
            UserContext = new RequestContext("r-1"),
        });

    public async Task<IAsyncEnumerator<ExecutionResult>> SubscribeAsync(string query, CancellationToken cancellationToken = default)
    {
        var result = await RunAsync(query);
        Assert.Null(result.Errors);
        return Assert.IsType<ResponseStream>(Assert.Single(result.Streams ?? new Dictionary<string, IObservable<ExecutionResult>>()).Value)
            .Responses.GetAsyncEnumerator(cancellationToken);
    }

    public async Task<string> NextAsync(IAsyncEnumerator<ExecutionResult> answers)
    {
        Assert.True(await answers.MoveNextAsync());
        return Text(answers.Current);
    }

    public string Text(ExecutionResult result) => _services.GetRequiredService<IGraphQLTextSerializer>().Serialize(result);

    public void Dispose() => _services.Dispose();
}

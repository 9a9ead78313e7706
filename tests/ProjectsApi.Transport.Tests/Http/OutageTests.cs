using GraphQL;
using GraphQL.DI;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

/// <summary>An outage is answered 503 with Retry-After.</summary>
public sealed class OutageTests
{
    private const string Response = "application/graphql-response+json";

    [Theory]
    [InlineData(Response)]
    [InlineData("application/json")]
    public async Task An_outage_before_an_operation_runs_is_503_with_its_code(string accept)
    {
        await using var api = await ToyApi.StartAsync(engine: graphql => Away(graphql).ConfigureExecution(
            (_, _) => throw new InvalidOperationException("secret of the house")));

        var reply = await api.QueryAsync("{ hello }", accept);

        AssertAway(reply);
        Assert.Equal("Error", Assert.Single(api.Log.Lines)[..5]);
        // Without the exception: its stack is useless, and there may be thousands.
        Assert.EndsWith("was not served: secret of the house <- ", Assert.Single(api.Log.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ failing }")]
    [InlineData("{ hello failing }")]
    public async Task A_query_that_meets_an_outage_is_refused_as_a_whole(string query)
    {
        await using var api = await ToyApi.StartAsync(engine: graphql => Away(graphql), withContract: true);

        AssertAway(await api.QueryAsync(query, Response));
    }

    [Fact]
    public async Task A_mutation_keeps_the_results_of_its_finished_fields()
    {
        await using var api = await ToyApi.StartAsync(engine: graphql => Away(graphql), withContract: true);

        var half = await api.QueryAsync("mutation { count lost: away }", Response);
        var none = await api.QueryAsync("mutation { lost: away }", Response);

        Assert.Equal((200, "SERVICE_UNAVAILABLE"), (half.Status, half.Code));
        Assert.Equal(1, half.Data.GetProperty("count").GetInt32());
        AssertAway(none);
    }

    [Fact]
    public async Task A_fault_is_no_outage()
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        var reply = await api.QueryAsync("{ failing }", Response);

        Assert.Equal((200, "Unexpected Execution Error"), (reply.Status, reply.ErrorMessage));
    }

    private static void AssertAway(ApiResponse reply)
    {
        Assert.Equal((503, "SERVICE_UNAVAILABLE", "Come back later."), (reply.Status, reply.Code, reply.ErrorMessage));
        Assert.Equal("5", reply.Header("Retry-After"));
        Assert.False(reply.Json.TryGetProperty("data", out _));
    }

    private static IGraphQLBuilder Away(IGraphQLBuilder graphql)
    {
        graphql.Services.Register<IOutageClassifier>(new EverythingIsAway());
        return graphql;
    }

    private sealed class EverythingIsAway : IOutageClassifier
    {
        public string? Explain(Exception failure) =>
            failure is InvalidOperationException { Source: not "GraphQL" } ? "Come back later." : null;
    }
}

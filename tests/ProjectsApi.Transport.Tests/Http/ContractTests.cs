using GraphQL;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

/// <summary>Transport together with Contract: the guarantees of the transport still hold.</summary>
public sealed class ContractTests
{
    private const string Response = "application/graphql-response+json";

    [Fact]
    public async Task A_mutation_by_get_is_refused_before_and_after_its_document_was_kept()
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        var asNew = await api.GetAsync("/graphql?query=mutation{count}");
        var posted = await api.QueryAsync("mutation{count}");
        var asKnown = await api.GetAsync("/graphql?query=mutation{count}");
        var postedAgain = await api.QueryAsync("mutation{count}");

        Assert.Equal((405, 405), (asNew.Status, asKnown.Status));
        Assert.Equal(1, posted.Data.GetProperty("count").GetInt32());
        Assert.Equal(2, postedAgain.Data.GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData(Response)]
    [InlineData("application/json")]
    public async Task A_failure_that_the_engine_masked_is_500_with_the_request_id(string accept)
    {
        await using var api = await ToyApi.StartAsync(withContract: true, engine: graphql => graphql.ConfigureExecution(
            async (options, next) =>
            {
                options.Listeners.Add(new FailingListener());
                return await next(options);
            }));

        var reply = await api.GetAsync("/graphql?query={hello}", ("X-Request-Id", "call-1"), ("Accept", accept));

        Assert.Equal(500, reply.Status);
        Assert.Equal("""{"errors":[{"message":"Unexpected Execution Error","extensions":{"requestId":"call-1"}}]}""", reply.Body);
    }

    [Fact]
    public async Task A_deadline_set_by_the_engine_has_the_same_status_as_ours()
    {
        await using var api = await ToyApi.StartAsync(
            options => options.ExecutionTimeout = Timeout.InfiniteTimeSpan,
            graphql => graphql.ConfigureExecutionOptions(options => options.Timeout = TimeSpan.FromMilliseconds(1)),
            withContract: true);

        var modern = await api.QueryAsync("{ gate }", Response);
        var legacy = await api.QueryAsync("{ gate }", "application/json");

        Assert.Equal((500, "HC0045"), (modern.Status, modern.Code));
        Assert.Equal((200, "HC0045"), (legacy.Status, legacy.Code));
    }

    [Fact]
    public async Task A_caller_without_permission_to_introspect_gets_an_error()
    {
        await using var api = await ToyApi.StartAsync(options => options.MayIntrospect = _ => false, withContract: true);

        var reply = await api.QueryAsync("{ __schema { queryType { name } } }", Response);

        Assert.Equal((400, "HC0046"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task A_cost_that_is_only_asked_for_is_200_without_data()
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        var reply = await api.GetAsync("/graphql?query={hello}", ("GraphQL-Cost", "validate"), ("Accept", Response));

        Assert.Equal(200, reply.Status);
        Assert.False(reply.Json.TryGetProperty("data", out _));
        Assert.True(reply.Json.GetProperty("extensions").TryGetProperty("operationCost", out _));
    }

    [Fact]
    public async Task Too_deep_a_document_is_the_clients_mistake()
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        var reply = await api.QueryAsync(string.Concat(Enumerable.Repeat("{ a ", 2000)), Response);

        Assert.Equal(400, reply.Status);
    }

    [Theory]
    [InlineData("""{"query":"{\r:}"}""", "HC0011")]
    [InlineData("""{"query":"{ hello"}""", "HC0011")]
    [InlineData("""{"query":" "}""", "HC0011")]
    [InlineData("""{"query":null}""", "HC0011")]
    [InlineData("""{"id":"abc"}""", "HC0015")]
    [InlineData("""{"documentId":"sha256:7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b"}""", "HC0015")]
    [InlineData("""{"query":"{ nothing }"}""", null)]
    [InlineData("""{"query":"{ hello }","operationName":"X"}""", null)]
    [InlineData("""{"query":"query ($t: String!) { echo(text: $t) }"}""", "HC0018")]
    [InlineData("""{"query":"query ($t: String!) { echo(text: $t) }","variables":{"t":7}}""", null)]
    public async Task A_request_that_does_not_run_has_HotChocolates_code_or_none(string body, string? code)
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        var reply = await api.PostAsync(body);

        Assert.Equal((400, Response + "; charset=utf-8"), (reply.Status, reply.ContentType));
        var extensions = reply.Json.GetProperty("errors")[0].TryGetProperty("extensions", out var more) ? more.GetRawText() : "";
        if (code is null)
        {
            Assert.DoesNotContain("\"code\"", extensions, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(code, reply.Code);
        }

        Assert.Empty(api.Log.Lines);
    }

    [Fact]
    public async Task Chinese_text_leaves_as_it_is()
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        Assert.Equal("""{"data":{"hello":"你好"}}""", (await api.QueryAsync("{ hello }")).Body);
    }
}

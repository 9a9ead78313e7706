using GraphQL;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Http;

public sealed class FailureTests
{
    private const string Response = "application/graphql-response+json";

    [Theory]
    [InlineData("gate", Response, 500)]
    [InlineData("gate", "application/json", 200)]
    [InlineData("brokenDriver", Response, 500)]
    public async Task An_operation_over_its_time_limit_is_cancelled_with_an_error(string field, string accept, int status)
    {
        await using var api = await ToyApi.StartAsync();

        var asked = api.QueryAsync($"{{ {field} }}", accept);
        await api.Gate.Entered;
        api.Clock.Advance(TimeSpan.FromSeconds(30));
        var reply = await asked;

        Assert.Equal((status, "HC0045"), (reply.Status, reply.Code));
        Assert.Equal("The request exceeded the configured timeout of `00:00:30`.", reply.ErrorMessage);
        Assert.False(reply.Json.TryGetProperty("data", out _));
        Assert.True(api.Gate.Cancelled.IsCompleted);
    }

    [Fact]
    public async Task An_operation_within_its_time_is_left_alone()
    {
        await using var api = await ToyApi.StartAsync(options => options.ExecutionTimeout = TimeSpan.FromSeconds(5));

        var asked = api.QueryAsync("{ gate }");
        await api.Gate.Entered;
        api.Clock.Advance(TimeSpan.FromSeconds(4.999));
        api.Gate.Open();

        Assert.Equal("through", (await asked).Data.GetProperty("gate").GetString());
    }

    [Fact]
    public async Task Without_a_timeout_an_operation_may_take_for_ever()
    {
        await using var api = await ToyApi.StartAsync(options => options.ExecutionTimeout = Timeout.InfiniteTimeSpan);

        var asked = api.QueryAsync("{ gate }");
        await api.Gate.Entered;
        api.Clock.Advance(TimeSpan.FromDays(400));
        api.Gate.Open();

        Assert.Equal("through", (await asked).Data.GetProperty("gate").GetString());
    }

    [Theory]
    [InlineData(Response)]
    [InlineData("application/json")]
    public async Task An_engine_that_throws_is_500_with_nothing_but_the_request_id(string accept)
    {
        await using var api = await ToyApi.StartAsync(engine: graphql => graphql.ConfigureExecution(
            (_, _) => throw new InvalidOperationException("secret of the house")));
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("""{"query":"{ hello }"}""", System.Text.Encoding.UTF8, "application/json"),
        };

        var reply = await api.SendAsync(request, ("X-Request-Id", "call-7"), ("Accept", accept));

        Assert.Equal(500, reply.Status);
        Assert.Equal("""{"errors":[{"message":"Unexpected Execution Error","extensions":{"requestId":"call-7"}}]}""", reply.Body);
        Assert.Equal(["Error: GraphQL request call-7 failed outside any resolver <- secret of the house"], api.Log.Lines);
    }

    [Fact]
    public async Task A_delegate_of_the_host_that_throws_is_500_with_nothing_but_the_request_id()
    {
        await using var api = await ToyApi.StartAsync(
            options => options.MayIntrospect = _ => throw new InvalidOperationException("secret"));

        var reply = await api.QueryAsync("{ hello }");

        Assert.Equal((500, "Unexpected Execution Error"), (reply.Status, reply.ErrorMessage));
        Assert.Single(api.Log.Lines);
    }

    [Fact]
    public async Task A_value_that_cannot_be_written_is_500_and_not_half_an_answer()
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.QueryAsync("{ hello unwritable }");

        Assert.Equal((500, "Unexpected Execution Error"), (reply.Status, reply.ErrorMessage));
        Assert.Single(api.Log.Lines);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100_000)]
    public async Task An_interrupted_response_never_looks_complete(int written)
    {
        await using var api = await ToyApi.StartAsync(engine: graphql => graphql.AddSerializer(new InterruptedSerializer(written)));

        await Assert.ThrowsAnyAsync<Exception>(() => api.QueryAsync("{ hello }"));

        Assert.Single(api.Log.Lines, line => line.EndsWith("<- broke off", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failing_resolver_is_logged_with_request_id_and_path()
    {
        await using var api = await ToyApi.StartAsync();

        await api.GetAsync("/graphql?query={a:failing}", ("X-Request-Id", "call-8"));

        Assert.Equal(["Error: GraphQL request call-8 failed at a <- secret of the house"], api.Log.Lines);
    }

    [Fact]
    public async Task Too_deep_a_document_is_the_clients_mistake()
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.QueryAsync(string.Concat(Enumerable.Repeat("{ a ", 2000)), Response);

        Assert.Equal(400, reply.Status);
        Assert.Empty(api.Log.Lines);
    }

    [Theory]
    [InlineData("call-9")]
    [InlineData("A.b_c-9")]
    public async Task A_well_formed_request_id_is_taken_over(string id)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.GetAsync("/graphql?query={requestId}", ("X-Request-Id", id));

        Assert.Equal((id, id), (reply.Data.GetProperty("requestId").GetString(), reply.Header("X-Request-Id")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\"b")]
    [InlineData("a,b")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public async Task Every_other_request_id_is_replaced(string? id)
    {
        await using var api = await ToyApi.StartAsync();

        var reply = await api.GetAsync("/graphql?query={requestId}", ("X-Request-Id", id));

        var made = reply.Data.GetProperty("requestId").GetString();
        Assert.Matches("^[A-Za-z0-9._-]{1,64}$", made);
        Assert.NotEqual(id, made);
        Assert.Equal(made, reply.Header("X-Request-Id"));
    }

    [Fact]
    public async Task Whether_the_caller_may_introspect_reaches_the_engine()
    {
        await using var api = await ToyApi.StartAsync(
            options => options.MayIntrospect = context => context.Request.Headers.ContainsKey("X-Friend"));

        var stranger = await api.GetAsync("/graphql?query={mayIntrospect}");
        var friend = await api.GetAsync("/graphql?query={mayIntrospect}", ("X-Friend", "1"));

        Assert.False(stranger.Data.GetProperty("mayIntrospect").GetBoolean());
        Assert.True(friend.Data.GetProperty("mayIntrospect").GetBoolean());
    }

    [Fact]
    public void Limits_that_make_no_sense_are_refused_when_they_are_set()
    {
        var options = new GraphQLTransportOptions();

        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxRequestBytes = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxQueryStringLength = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxJsonDepth = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxJsonDepth = 513);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.ExecutionTimeout = TimeSpan.Zero);
    }
}

using System.Text;
using System.Text.Json;
using ProjectsApi.Transport.Tests.Answers;
using ProjectsApi.Transport.Tests.Documents;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Batches;

/// <summary>A JSON array of requests is answered with an array in the same order.</summary>
public sealed class BatchTests
{
    private const string Count = """{"query":"mutation { count }"}""";
    private const string Hello = """{"query":"{ hello }"}""";

    [Theory]
    [InlineData("[{0}]", 1)]
    [InlineData(" \t\r\n[ {0} , {0} ]\n", 2)]
    [InlineData("\ufeff[{0},{0},{0}]", 3)]
    public async Task The_answer_has_an_item_for_each_request(string array, int number)
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        var reply = await api.PostAsync(array.Replace("{0}", Hello, StringComparison.Ordinal));

        Assert.Equal((200, "application/graphql-response+json; charset=utf-8"), (reply.Status, reply.ContentType));
        Assert.Equal($"[{string.Join(',', Enumerable.Repeat("""{"data":{"hello":"你好"}}""", number))}]", reply.Body);
    }

    [Fact]
    public async Task Mutations_run_in_their_order()
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        var reply = await api.PostAsync($"[{Count},{Hello},{Count},{Count}]", "application/json");

        Assert.Equal("application/json; charset=utf-8", reply.ContentType);
        Assert.Equal(
            """[{"data":{"count":1}},{"data":{"hello":"你好"}},{"data":{"count":2}},{"data":{"count":3}}]""", reply.Body);
    }

    [Fact]
    public async Task Each_request_has_the_language_of_the_batch()
    {
        await using var api = await ToyApi.StartAsync(withContract: true);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("""[{"query":"{ locale }"},{"query":"{ locale }"}]""", Encoding.UTF8, "application/json"),
        };

        var reply = await api.SendAsync(request, ("Accept-Language", "zh-CN"));

        Assert.Equal("""[{"data":{"locale":"ZhCn"}},{"data":{"locale":"ZhCn"}}]""", reply.Body);
        Assert.Equal("zh-CN", reply.Header("Content-Language"));
    }

    [Fact]
    public async Task A_request_that_fails_leaves_the_others()
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        var reply = await api.PostAsync(
            $$"""
            [{{Hello}},{"query":"{ nothing }"},{"query":"{ unwritable }"},{"query":"subscription { news }"},{"id":"abc"},{{Count}}]
            """);

        var items = reply.Json.EnumerateArray().ToArray();
        Assert.Equal(200, reply.Status);
        Assert.Equal(["data", "errors", "errors", "errors", "errors", "data"], items.Select(item => item.EnumerateObject().First().Name));
        Assert.Equal("Unexpected Execution Error", MessageOf(items[2]));
        Assert.StartsWith("A subscription needs a WebSocket", MessageOf(items[3]), StringComparison.Ordinal);
        Assert.Equal("HC0015", items[4].GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("[]", "HC0009", "The batch is empty: send at least one request in the array.")]
    [InlineData("[{0},7]", "HC0009", "Request 2 of the batch: The GraphQL request must be a JSON object.")]
    [InlineData("[[{0}]]", "HC0009", "Request 1 of the batch: The GraphQL request must be a JSON object.")]
    [InlineData("[{0},{}]", "HC0011", "Request 2 of the batch: Either the parameter query or the parameter id has to be set.")]
    [InlineData("""[{0},{"query":1}]""", "HC0009", "Request 2 of the batch: The parameter `query` must be a string.")]
    [InlineData("[{0}", "HC0011", "The request body is not valid JSON (line 1, byte 32).")]
    [InlineData("[{0}] []", "HC0011", "The request body is not valid JSON (line 1, byte 34).")]
    [InlineData("[{0},{0},{0},{0}]", "HC0009", "The batch has 4 requests, and at most 3 are allowed: send several batches.")]
    public async Task A_batch_of_the_wrong_form_runs_nothing(string array, string code, string message)
    {
        await using var api = await ToyApi.StartAsync(options => options.Batching.MaxRequests = 3, withContract: true);

        var reply = await api.PostAsync(array.Replace("{0}", Count, StringComparison.Ordinal));

        Assert.Equal((400, code, message), (reply.Status, reply.Code, reply.ErrorMessage));
        Assert.Equal("""{"data":{"count":1}}""", (await api.PostAsync(Count)).Body);
    }

    [Fact]
    public async Task An_exceeded_bound_names_its_setting()
    {
        await using var api = await ToyApi.StartAsync(options => options.Batching.MaxRequests = 1, withContract: true);

        var reply = await api.PostAsync($"[{Hello},{Hello}]");

        Assert.Equal(
            """{"code":"HC0009","counted":2,"allowed":1,"setting":"GraphQL:Batching:MaxRequests"}""",
            reply.Json.GetProperty("errors")[0].GetProperty("extensions").GetRawText());
    }

    [Fact]
    public async Task The_operator_may_refuse_batches()
    {
        await using var api = await ToyApi.StartAsync(options => options.Batching.MaxRequests = 0, withContract: true);

        var reply = await api.PostAsync($"[{Hello}]");

        Assert.Equal(
            (400, "HC0009", "Batching is not enabled: send one JSON object, not an array."),
            (reply.Status, reply.Code, reply.ErrorMessage));
    }

    [Fact]
    public async Task Events_carry_the_answers_one_by_one()
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        var reply = await api.PostAsync($$"""[{{Count}},{"query":"subscription { news }"},{{Count}}]""", "text/event-stream");

        var events = reply.Body.Split("\n\n").Where(line => line.StartsWith("event:", StringComparison.Ordinal)).ToArray();
        Assert.Equal("event: next\ndata: {\"data\":{\"count\":1}}", events[0]);
        Assert.Contains("A subscription needs a WebSocket", events[1], StringComparison.Ordinal);
        Assert.Equal(["event: next\ndata: {\"data\":{\"count\":2}}", "event: complete\ndata:"], events[2..]);
    }

    [Fact]
    public async Task Requests_of_a_batch_name_their_documents()
    {
        using var documents = new ToyDocuments();
        await using var api = await documents.StartAsync(TrustedOnly.Everyone);

        var reply = await api.PostAsync($$"""[{"id":"count"},{{Hello}},{"documentId":"hello"}]""");

        Assert.StartsWith("""[{"data":{"count":1}},{"errors":""", reply.Body, StringComparison.Ordinal);
        Assert.Contains("HC0067", reply.Body, StringComparison.Ordinal);
        Assert.EndsWith(""",{"data":{"hello":"你好"}}]""", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_request_is_paid_for_and_none_runs_when_the_budget_is_spent()
    {
        var versions = new ToyVersions();
        await using var api = await versions.StartAsync();

        await api.PostAsync($"[{Hello},{Hello}]");
        Assert.Equal(2, versions.Paid.Count);

        versions.Wait = TimeSpan.FromSeconds(7);
        var refused = await api.PostAsync($"[{Count}]");
        versions.Wait = null;

        Assert.Contains("\"code\":\"RATE_LIMITED\",\"retryAfterSeconds\":7", refused.Body, StringComparison.Ordinal);
        Assert.Equal("""[{"data":{"count":1}}]""", (await api.PostAsync($"[{Count}]")).Body);
    }

    [Fact]
    public async Task The_time_limit_of_an_operation_bounds_the_batch()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);

        var asking = api.PostAsync($$"""[{"query":"{ gate }"},{{Count}}]""");
        await api.Gate.Entered;
        api.Clock.Advance(TimeSpan.FromSeconds(31));
        var reply = await asking;

        Assert.Equal(["HC0045", "HC0045"], reply.Json.EnumerateArray().Select(
            item => item.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()));
        Assert.Equal("""{"data":{"count":1}}""", (await api.PostAsync(Count)).Body);
    }

    [Fact]
    public async Task Each_operation_has_a_line_in_the_log()
    {
        await using var api = await new ToyVersions().StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(
                $$"""[{"query":"query A { hello }"},{"query":"query B { nothing }"}]""", System.Text.Encoding.UTF8, "application/json"),
        };

        await api.SendAsync(request, ("X-Request-Id", "r"));

        Assert.Collection(
            api.Log.Lines,
            line => Assert.Matches("Method=BATCH .* OperationName=A .* RequestId=r-1 <- $", line),
            line => Assert.Matches("Method=BATCH .* OperationName=B .* Errors=1 RequestId=r-2 <- $", line),
            line => Assert.Matches("Method=POST .* Status=200 .* RequestId=r <- $", line));
    }

    private static string? MessageOf(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("message").GetString();
}

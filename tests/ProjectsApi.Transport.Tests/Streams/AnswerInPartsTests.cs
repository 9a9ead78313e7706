using ProjectsApi.Transport.Tests.Answers;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Streams;

/// <summary>Answers of operations with <c>@defer</c>, over every protocol.</summary>
public sealed class AnswerInPartsTests
{
    private const string Query = """{ hello ... @defer(label: "g") { gate } }""";
    private const string Json = "application/json; charset=utf-8";
    private const string Multipart = "multipart/mixed; boundary=\"-\"";
    private const string Events = "text/event-stream; charset=utf-8";
    private const string Whole = """{"data":{"hello":"你好","gate":"through"}}""";
    private const string First = """{"data":{"hello":"你好"},"hasNext":true}""";
    private const string Last = """{"incremental":[{"label":"g","path":[],"data":{"gate":"through"}}],"hasNext":false}""";
    private const string FirstById = """{"data":{"hello":"你好"},"pending":[{"id":"0","path":[],"label":"g"}],"hasNext":true}""";

    private const string LastById =
        """{"incremental":[{"id":"0","data":{"gate":"through"}}],"completed":[{"id":"0"}],"hasNext":false}""";

    [Theory]
    [InlineData("multipart/mixed", Multipart, First, Last)]
    [InlineData("multipart/mixed, application/json", Multipart, First, Last)]
    [InlineData("multipart/mixed;deferSpec=20220824,application/json", Multipart + "; deferSpec=20220824", First, Last)]
    [InlineData("multipart/mixed; incrementalSpec=v0.1", Multipart + "; incrementalSpec=v0.1", First, Last)]
    [InlineData("multipart/mixed;incrementalSpec=\"v0.2\",*/*", Multipart + "; incrementalSpec=v0.2", FirstById, LastById)]
    [InlineData(
        "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed",
        Multipart, First, Last)]
    [InlineData("text/event-stream;q=0.5, multipart/mixed;q=0.4, application/json", Events, First, Last)]
    [InlineData("text/event-stream", Events, First, Last)]
    [InlineData("text/event-stream;incrementalSpec=v0.2", Events, FirstById, LastById)]
    [InlineData("application/json", Json, Whole)]
    [InlineData("*/*", "application/graphql-response+json; charset=utf-8", Whole)]
    [InlineData("multipart/mixed;deferSpec=20990101, application/json", Json, Whole)]
    [InlineData("multipart/mixed;subscriptionSpec=1.0, application/json", Json, Whole)]
    [InlineData("multipart/mixed;q=0, application/json", Json, Whole)]
    public async Task The_client_chooses_protocol_and_form(string accept, string contentType, params string[] parts)
    {
        await using var api = await ToyApi.StartAsync(withContract: true);
        api.Gate.Open();

        var reply = await api.QueryAsync(Query, accept);

        Assert.Equal((200, contentType), (reply.Status, reply.ContentType));
        Assert.Equal(
            contentType.StartsWith("multipart", StringComparison.Ordinal) ? MultipartOf(parts)
                : contentType == Events ? EventsOf(parts)
                : string.Concat(parts),
            reply.Body);
    }

    [Theory]
    [InlineData("{ hello }", """{"data":{"hello":"你好"}}""")]
    [InlineData("{ hello ... @defer(if: false) { requestId @skip(if: true) } }", """{"data":{"hello":"你好"}}""")]
    public async Task A_client_of_multipart_alone_gets_one_part(string query, string answer)
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        var reply = await api.QueryAsync(query, "multipart/mixed");

        Assert.Equal((200, Multipart, MultipartOf(answer)), (reply.Status, reply.ContentType, reply.Body));
    }

    [Theory]
    [InlineData("multipart/mixed;incrementalSpec=v0.9")]
    [InlineData("multipart/mixed;q=0")]
    public async Task Another_version_alone_is_406(string accept)
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        Assert.Equal((406, "HC0063"), await StatusAsync(api, "{ hello }", accept));
    }

    [Fact]
    public async Task A_refusal_is_json_with_its_status()
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        Assert.Equal((405, null), await StatusAsync(api, "subscription { countdown }", "multipart/mixed"));
    }

    [Fact]
    public async Task The_first_part_is_sent_while_the_deferred_field_runs()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        using var stream = await ToyStream.PostAsync(api, Query, "multipart/mixed");

        var begin = await LinesAsync(stream, 6);
        await api.Gate.Entered;
        Assert.Equal(["", "---", "Content-Type: application/json; charset=utf-8", "", First, "---"], begin);
        api.Gate.Open();

        Assert.Equal($"Content-Type: application/json; charset=utf-8\r\n\r\n{Last}\r\n-----\r\n", await stream.RestAsync());
    }

    [Fact]
    public async Task The_compressed_first_part_is_sent_at_once()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        api.Client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip");
        using var stream = await ToyStream.PostAsync(api, Query, "multipart/mixed");
        await using var body = new System.IO.Compression.GZipStream(
            await stream.Message.Content.ReadAsStreamAsync(), System.IO.Compression.CompressionMode.Decompress);
        using var lines = new StreamReader(body);

        var line = "";
        while (!line.Contains("hasNext", StringComparison.Ordinal))
        {
            line = Assert.IsType<string>(await lines.ReadLineAsync());
        }

        Assert.Equal(["gzip"], stream.Message.Content.Headers.ContentEncoding);
        Assert.Equal(First, line);
        api.Gate.Open();
        Assert.Contains(Last, await lines.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_leaves_cancels_the_rest_silently()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        var stream = await ToyStream.PostAsync(api, Query, "multipart/mixed");
        await api.Gate.Entered;

        stream.Dispose();

        await api.Gate.Cancelled;
        await api.StopAsync();
        Assert.Empty(api.Log.Lines);
    }

    [Theory]
    [InlineData("", "\"label\":\"g\",\"path\":[]")]
    [InlineData(";incrementalSpec=v0.2", "{\"completed\":[{\"id\":\"0\",\"errors\":[")]
    public async Task The_time_limit_holds_to_the_last_part(string version, string lost)
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        using var stream = await ToyStream.PostAsync(api, Query, "multipart/mixed" + version);
        await api.Gate.Entered;

        api.Clock.Advance(TimeSpan.FromSeconds(31));

        var rest = await stream.RestAsync();
        Assert.Contains("\"code\":\"HC0045\"", rest, StringComparison.Ordinal);
        Assert.Contains(lost, rest, StringComparison.Ordinal);
        Assert.EndsWith("\"hasNext\":false}\r\n-----\r\n", rest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_is_masked_in_its_part()
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        var reply = await api.QueryAsync("{ hello ... @defer { failing } }", "multipart/mixed");

        Assert.Contains(
            "\"incremental\":[{\"path\":[],\"errors\":[{\"message\":\"Unexpected Execution Error\"", reply.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", reply.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", First, Last)]
    [InlineData(""", "payload":{"incrementalSpec":"v0.1"}""", First, Last)]
    [InlineData(""", "payload":{"incrementalSpec":"v0.2"}""", FirstById, LastById)]
    public async Task A_socket_sends_a_next_for_each_part(string payload, params string[] parts)
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        api.Gate.Open();
        await using var socket = await ToySocket.ConnectAsync(api);
        await socket.SendAsync($$"""{"type":"connection_init"{{payload}}}""");
        await socket.ReceiveAsync();

        await socket.SubscribeAsync("1", Query);

        foreach (var part in parts)
        {
            Assert.Equal($$"""{"type":"next","id":"1","payload":{{part}}}""", await socket.ReceiveAsync());
        }

        Assert.Equal("""{"type":"complete","id":"1"}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_socket_refuses_another_version()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.ConnectAsync(api);

        await socket.SendAsync("""{"type":"connection_init","payload":{"incrementalSpec":"v9"}}""");

        Assert.Null(await socket.ReceiveAsync());
        Assert.Equal((4400, "'incrementalSpec' is v0.1 or v0.2"), (socket.CloseCode, socket.CloseReason));
    }

    [Fact]
    public async Task A_batch_answers_each_request_in_one_part()
    {
        await using var api = await ToyApi.StartAsync(withContract: true);
        api.Gate.Open();

        var reply = await api.PostAsync("""[{"query":"{ hello ... @defer { gate } }"},{"query":"{ nothing }"}]""", "multipart/mixed");

        Assert.Equal(Multipart, reply.ContentType);
        Assert.StartsWith(MultipartOf(Whole)[..^4], reply.Body, StringComparison.Ordinal);
        Assert.Contains("""{"errors":[{"message":"Cannot query field 'nothing'""", reply.Body, StringComparison.Ordinal);
        Assert.EndsWith("\r\n-----\r\n", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_in_parts_is_never_kept()
    {
        var versions = new ToyVersions();
        await using var api = await versions.StartAsync();
        const string Body = """{"query":"{ hello ... @defer { requestId } }"}""";

        var answers = new HashSet<string>();
        for (var i = 0; i < 4; i++)
        {
            var reply = await api.PostAsync(Body, "multipart/mixed, application/json");
            Assert.Equal(Multipart, reply.ContentType);
            Assert.Null(reply.Header("ETag"));
            answers.Add(reply.Body);
        }

        Assert.Equal(4, answers.Count);
    }

    private static string MultipartOf(params string[] parts) =>
        $"\r\n---{string.Concat(parts.Select(part => $"\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{part}\r\n---"))}--\r\n";

    private static string EventsOf(params string[] parts) =>
        ":\n\n" + string.Concat(parts.Select(part => $"event: next\ndata: {part}\n\n")) + "event: complete\ndata:\n\n";

    private static async Task<List<string?>> LinesAsync(ToyStream stream, int count)
    {
        var lines = new List<string?>();
        while (lines.Count < count)
        {
            lines.Add(await stream.LineAsync());
        }

        return lines;
    }

    private static async Task<(int Status, string? Code)> StatusAsync(ToyApi api, string query, string accept)
    {
        var reply = await api.QueryAsync(query, accept);
        return (reply.Status, reply.Code);
    }
}

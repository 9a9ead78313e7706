using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ProjectsApi.Host.Tests.Access;
using ProjectsApi.Host.Tests.Running;

namespace ProjectsApi.Host.Tests.Startup;

/// <summary>Log record of a request, and data that it must not hold.</summary>
public sealed class RequestLogTests(AccessHost host) : IClassFixture<AccessHost>
{
    private const string Query = "query Named($name: String) { projects(where: { name: { contains: $name } }) { nodes { name } } }";

    [Fact]
    public async Task An_operation_has_one_line_with_its_name_hash_cost_statements_and_caller()
    {
        var tokens = await host.SignInAsync();
        var body = new { query = Query, variables = new { name = "秘密-7391" } };

        using var answer = await host.SendAsync(HttpMethod.Post, "/graphql", body, AccessHost.Bearer(tokens), ("X-Request-Id", "line-1"));
        var line = await host.Process.RequestAsync("line-1");

        Assert.Equal("line-1", answer.Headers.GetValues("X-Request-Id").Single());
        Assert.Equal(("POST", "/graphql", 200), (Text(line, "Method"), Text(line, "Path"), line.GetProperty("Status").GetInt32()));
        Assert.Equal(("query", "Named"), (Text(line, "OperationKind"), Text(line, "OperationName")));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query))), Text(line, "DocumentHash"));
        Assert.True(line.GetProperty("FieldCost").GetDouble() > 0);
        Assert.True(line.GetProperty("TypeCost").GetDouble() > 0);
        Assert.True(line.GetProperty("Statements").GetInt32() > 0);
        Assert.True(line.GetProperty("Milliseconds").GetDouble() > 0);
        Assert.True(Guid.TryParse(Text(line, "CallerId"), out _));
        Assert.Equal("127.0.0.1", Text(line, "Address")?.Replace("::ffff:", "", StringComparison.Ordinal));
        Assert.False(line.TryGetProperty("ErrorCode", out _));
        Assert.DoesNotContain("秘密-7391", host.Process.Output, StringComparison.Ordinal);
        Assert.Single(
            LogRecord.Of(host.Process.Output), record => record.GetProperty("Message")
                .ToString().EndsWith("RequestId=line-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_known_document_has_the_same_hash_and_variables_of_a_GET_are_left_out()
    {
        var tokens = await host.SignInAsync();
        var address = $"/graphql?query={Uri.EscapeDataString(Query)}&variables={Uri.EscapeDataString("""{"name":"secret-8412"}""")}";

        foreach (var id in (string[])["known-1", "known-2"])
        {
            using var answer = await host.SendAsync(HttpMethod.Get, address, null, AccessHost.Bearer(tokens), ("X-Request-Id", id));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        var first = await host.Process.RequestAsync("known-1");
        var second = await host.Process.RequestAsync("known-2");
        Assert.Equal(Text(first, "DocumentHash"), Text(second, "DocumentHash"));
        Assert.Equal("/graphql", Text(second, "Path"));
        Assert.DoesNotContain("secret-8412", host.Process.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_sign_in_has_a_line_without_the_account_or_the_password()
    {
        using var answer = await host.SendAsync(
            HttpMethod.Post, "/account/login", new { email = "chen.guess@example.cn", password = "Wrong-horse-9" },
            ("X-Request-Id", "guess-1"));
        var line = await host.Process.RequestAsync("guess-1");

        Assert.Equal("guess-1", answer.Headers.GetValues("X-Request-Id").Single());
        Assert.Equal(("POST", "/account/login", 401), (Text(line, "Method"), Text(line, "Path"), line.GetProperty("Status").GetInt32()));
        Assert.False(line.TryGetProperty("CallerId", out _));
        Assert.DoesNotContain("Wrong-horse-9", host.Process.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"query":"{"}""", "syntax-1")]
    [InlineData("""{"query":"query Wrong { nothingOfTheSort }"}""", "wrong-1")]
    [InlineData("""{"query":""", "broken-1")]
    public async Task A_request_that_is_refused_has_a_line_with_its_errors(string body, string id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
            Headers = { { "X-Request-Id", id }, { "Accept", "application/graphql-response+json" } },
        };
        using var answer = await host.Client.SendAsync(request);
        var line = await host.Process.RequestAsync(id);

        Assert.Equal(400, line.GetProperty("Status").GetInt32());
        Assert.Equal(id == "wrong-1", Text(line, "OperationName") == "Wrong");
        Assert.True(line.TryGetProperty("ErrorCode", out _) || line.GetProperty("Errors").GetInt32() > 0);
    }

    [Fact]
    public async Task Each_operation_of_a_socket_has_a_line_of_its_own()
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("X-Request-Id", "socket-1");
        await socket.ConnectAsync(
            new Uri(
                host.Client.BaseAddress?.ToString().Replace("http", "ws", StringComparison.Ordinal) + "graphql"), CancellationToken.None);
        await SendAsync(socket, """{"type":"connection_init"}""");
        await SendAsync(socket, """{"type":"subscribe","id":"a","payload":{"query":"query First { __typename }"}}""");
        await SendAsync(socket, """{"type":"subscribe","id":"b","payload":{"query":"query Second { __typename }"}}""");

        var first = await host.Process.RequestAsync("socket-1-1");
        var second = await host.Process.RequestAsync("socket-1-2");
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        var whole = await host.Process.RequestAsync("socket-1");

        Assert.Equal(("SOCKET", "First"), (Text(first, "Method"), Text(first, "OperationName")));
        Assert.Equal(("SOCKET", "Second"), (Text(second, "Method"), Text(second, "OperationName")));
        Assert.Equal(101, whole.GetProperty("Status").GetInt32());
    }

    [Fact]
    public async Task A_path_cannot_write_lines_of_its_own_and_a_probe_has_none()
    {
        using var forged = await host.SendAsync(HttpMethod.Get, "/a%0Ab%22", null, ("X-Request-Id", "forged-1"));
        using var probe = await host.SendAsync(HttpMethod.Get, "/health/live", null, ("X-Request-Id", "probe-1"));

        var line = await host.Process.RequestAsync("forged-1");

        Assert.Equal(("/a%0Ab%22", 404), (Text(line, "Path"), line.GetProperty("Status").GetInt32()));
        Assert.DoesNotContain("probe-1", host.Process.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_is_used_twice_is_a_typed_error_and_nothing_to_an_operator()
    {
        var tokens = await host.SignInAsync();
        var before = LogRecord.Alarms(host.Process.Output).Count;
        const string create = """
            mutation($code: String) { createProject(input: { name: "一号厂房", code: $code, category: INDUSTRY, stage: SIGNED }) {
              project { id } errors { __typename ... on Error { code } } } }
            """;

        var answers = new List<JsonElement>();
        foreach (var id in (string[])["twice-1", "twice-2"])
        {
            using var answer = await host.SendAsync(
                HttpMethod.Post, "/graphql", new { query = create, variables = new { code = "2311-410171-04-01-500001" } },
                AccessHost.Bearer(tokens), ("X-Request-Id", id));
            answers.Add(await answer.Content.ReadFromJsonAsync<JsonElement>());
            await host.Process.RequestAsync(id);
        }

        Assert.True(
            answers[0].GetProperty("data")
                .GetProperty("createProject").GetProperty("project").ValueKind == JsonValueKind.Object, answers[0].ToString());
        Assert.True(
            answers[1].GetProperty("data").GetProperty("createProject").GetProperty("errors").GetArrayLength() == 1, answers[1].ToString());
        Assert.Equal(before, LogRecord.Alarms(host.Process.Output).Count);
        Assert.DoesNotContain("UNIQUE constraint", host.Process.Output, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static Task SendAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
}

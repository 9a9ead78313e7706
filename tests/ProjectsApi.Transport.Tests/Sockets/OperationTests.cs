using System.Text.Json;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Sockets;

/// <summary>Operations of a socket.</summary>
public sealed class OperationTests
{
    [Fact]
    public async Task The_protocol_is_agreed_on()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.ConnectAsync(api);

        Assert.Equal("graphql-transport-ws", socket.Protocol);
    }

    [Fact]
    public async Task A_query_and_a_mutation_have_one_answer_each()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api);

        await socket.SubscribeAsync("q", "{ hello }");
        Assert.Equal("""{"type":"next","id":"q","payload":{"data":{"hello":"你好"}}}""", await socket.ReceiveAsync());
        Assert.Equal("""{"type":"complete","id":"q"}""", await socket.ReceiveAsync());

        await socket.SubscribeAsync("m", "mutation { count }");
        Assert.Equal("""{"type":"next","id":"m","payload":{"data":{"count":1}}}""", await socket.ReceiveAsync());
        Assert.Equal("""{"type":"complete","id":"m"}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_failing_field_is_part_of_the_answer()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api);

        await socket.SubscribeAsync("q", "{ failing hello }");
        var next = await ReadAsync(socket);

        Assert.Equal("next", next.GetProperty("type").GetString());
        Assert.Equal("Unexpected Execution Error", next.GetProperty("payload").GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.Equal("你好", next.GetProperty("payload").GetProperty("data").GetProperty("hello").GetString());
        Assert.Equal("""{"type":"complete","id":"q"}""", await socket.ReceiveAsync());
    }

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{ hello")]
    [InlineData("subscription { refused }")]
    [InlineData("subscription { ticks }")]
    [InlineData("{ unwritable }")]
    public async Task An_invalid_operation_gets_an_error_and_no_complete(string query)
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api);

        await socket.SubscribeAsync("1", query);
        var error = await ReadAsync(socket);
        await socket.SendAsync("""{"type":"ping"}""");

        Assert.Equal("error", error.GetProperty("type").GetString());
        Assert.Equal("1", error.GetProperty("id").GetString());
        Assert.NotEqual("", Assert.Single(error.GetProperty("payload").EnumerateArray()).GetProperty("message").GetString());
        Assert.DoesNotContain("secret", error.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("""{"type":"pong"}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_subscription_is_answered_event_by_event_and_completed_at_its_end()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api);

        await socket.SubscribeAsync("1", "subscription { countdown }");

        foreach (var number in (string[])["3", "2", "1"])
        {
            Assert.Equal($$$$"""{"type":"next","id":"1","payload":{"data":{"countdown":"{{{{number}}}}"}}}""", await socket.ReceiveAsync());
        }

        Assert.Equal("""{"type":"complete","id":"1"}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task An_id_may_be_used_again_after_its_operation_has_ended()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api);

        foreach (var query in (string[])["{ hello }", "{ nothing }", "subscription { countdown }", "subscription { news }"])
        {
            await socket.SubscribeAsync("1", query);
            while (query != "subscription { news }"
                && await ReadAsync(socket) is var message && message.GetProperty("type").GetString() == "next")
            {
            }
        }

        await api.News.HasSubscribersAsync(1);
        await socket.SendAsync("""{"type":"complete","id":"1"}""");
        await api.News.HasSubscribersAsync(0);
        await socket.SubscribeAsync("1", "subscription { news }");
        await api.News.HasSubscribersAsync(1);
    }

    [Fact]
    public async Task Completing_ends_one_subscription_and_unknown_ids_are_ignored()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api);
        await socket.SubscribeAsync("1", "subscription { news }");
        await socket.SubscribeAsync("2", "subscription { news }");
        await api.News.HasSubscribersAsync(2);

        await socket.SendAsync("""{"type":"complete","id":"never"}""");
        await socket.SendAsync("""{"type":"complete","id":"1"}""");
        await api.News.HasSubscribersAsync(1);
        api.News.Publish("late");

        Assert.Equal("""{"type":"next","id":"2","payload":{"data":{"news":"late"}}}""", await socket.ReceiveAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leaving_cancels_everything(bool politely)
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api);
        await socket.SubscribeAsync("1", "subscription { news }");
        await socket.SubscribeAsync("2", "{ gate }");
        await api.News.HasSubscribersAsync(1);
        await api.Gate.Entered;

        if (politely)
        {
            await socket.CloseAsync();
        }
        else
        {
            socket.Abort();
        }

        await api.News.HasSubscribersAsync(0);
        await api.Gate.Cancelled;
        await api.StopAsync();
        Assert.Empty(api.Log.Lines);
    }

    [Fact]
    public async Task A_source_that_fails_ends_its_subscription_with_an_error()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api);
        await socket.SubscribeAsync("1", "subscription { news }");
        await api.News.HasSubscribersAsync(1);

        api.News.End(new InvalidOperationException("secret of the house"));
        var error = await ReadAsync(socket);

        Assert.Equal("error", error.GetProperty("type").GetString());
        Assert.Equal("Unexpected Execution Error", error.GetProperty("payload")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_ping_is_answered_with_its_payload_while_an_operation_runs()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api);
        await socket.SubscribeAsync("1", "{ gate }");
        await api.Gate.Entered;

        await socket.SendAsync("""{"type":"pong"}""");
        await socket.SendAsync("""{"type":"ping","payload":{"at":1}}""");

        Assert.Equal("""{"type":"pong","payload":{"at":1}}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task More_operations_than_allowed_get_an_error_each()
    {
        await using var api = await ToyApi.ListenAsync(streaming: limits => limits.MaxOperationsPerSocket = 1, withContract: true);
        await using var socket = await ToySocket.InitAsync(api);

        await socket.SubscribeAsync("1", "subscription { news }");
        await socket.SubscribeAsync("2", "{ hello }");
        var error = await ReadAsync(socket);

        Assert.Equal("2", error.GetProperty("id").GetString());
        Assert.Equal(
            """{"code":"TOO_MANY_OPERATIONS","counted":2,"allowed":1,"setting":"GraphQL:Streaming:MaxOperationsPerSocket"}""",
            error.GetProperty("payload")[0].GetProperty("extensions").GetRawText());
    }

    [Fact]
    public async Task Without_the_contract_a_subscription_is_an_error_of_ours()
    {
        await using var api = await ToyApi.ListenAsync();
        await using var socket = await ToySocket.InitAsync(api);

        await socket.SubscribeAsync("1", "subscription { news }");

        Assert.Equal("error", (await ReadAsync(socket)).GetProperty("type").GetString());
    }

    private static async Task<JsonElement> ReadAsync(ToySocket socket) =>
        JsonDocument.Parse(await socket.ReceiveAsync() ?? "null").RootElement;
}

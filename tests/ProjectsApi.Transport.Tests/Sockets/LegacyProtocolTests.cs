using System.Text.Json;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Sockets;

/// <summary>The messages of subscriptions-transport-ws, whose subprotocol is called graphql-ws.</summary>
public sealed class LegacyProtocolTests
{
    private const string Init = """{"type":"connection_init"}""";
    private const string Ack = """{"type":"connection_ack"}""";
    private const string KeepAlive = """{"type":"ka"}""";

    [Fact]
    public async Task A_query_runs_from_init_to_terminate()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.ConnectAsync(api, "graphql-ws");

        // The legacy client starts before the acknowledgement.
        await socket.SendAsync(Init);
        await StartAsync(socket, "1", "{ hello }");
        Assert.Equal("graphql-ws", socket.Protocol);
        Assert.Equal(Ack, await socket.ReceiveAsync());
        Assert.Equal("""{"type":"data","id":"1","payload":{"data":{"hello":"你好"}}}""", await BesidesKeepAliveAsync(socket));
        Assert.Equal("""{"type":"complete","id":"1"}""", await BesidesKeepAliveAsync(socket));

        await socket.SendAsync("""{"type":"connection_terminate"}""");

        Assert.Null(await BesidesKeepAliveAsync(socket));
        Assert.Equal(1000, socket.CloseCode);
    }

    [Fact]
    public async Task A_subscription_sends_data_until_it_is_stopped()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await GreetAsync(api);
        await StartAsync(socket, "1", "subscription { news }");
        await StartAsync(socket, "2", "subscription { news }");
        await api.News.HasSubscribersAsync(2);

        await socket.SendAsync("""{"type":"stop","id":"1"}""");
        await socket.SendAsync("""{"type":"stop","id":"never"}""");
        Assert.Equal("""{"type":"complete","id":"1"}""", await socket.ReceiveAsync());
        await api.News.HasSubscribersAsync(1);
        api.News.Publish("late");

        Assert.Equal("""{"type":"data","id":"2","payload":{"data":{"news":"late"}}}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_subscription_that_ends_is_completed()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await GreetAsync(api);

        await StartAsync(socket, "1", "subscription { countdown }");

        foreach (var number in (string[])["3", "2", "1"])
        {
            Assert.Equal($$$$"""{"type":"data","id":"1","payload":{"data":{"countdown":"{{{{number}}}}"}}}""", await socket.ReceiveAsync());
        }

        Assert.Equal("""{"type":"complete","id":"1"}""", await socket.ReceiveAsync());
    }

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{ hello")]
    [InlineData("{\r:}")]
    [InlineData("subscription { refused }")]
    [InlineData("subscription { ticks }")]
    public async Task An_invalid_operation_gets_one_error_object(string query)
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await GreetAsync(api);

        await StartAsync(socket, "1", query);
        using var error = JsonDocument.Parse(await socket.ReceiveAsync() ?? "null");

        Assert.Equal("error", error.RootElement.GetProperty("type").GetString());
        Assert.Equal("1", error.RootElement.GetProperty("id").GetString());
        Assert.NotEqual("", error.RootElement.GetProperty("payload").GetProperty("message").GetString());
        Assert.DoesNotContain("secret", error.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_server_keeps_alive_by_messages()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await GreetAsync(api);

        var next = socket.ReceiveAsync();
        // The interval starts after the first message, which the test cannot see.
        while (!next.IsCompleted)
        {
            api.Clock.Advance(TimeSpan.FromSeconds(15));
            await Task.Yield();
        }

        Assert.Equal(KeepAlive, await next);
    }

    [Fact]
    public async Task A_refused_caller_gets_an_error_before_the_close()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.ConnectAsync(api, "graphql-ws");

        await socket.SendAsync("""{"type":"connection_init","payload":{"name":"stranger"}}""");

        Assert.Equal("""{"type":"connection_error","payload":{"message":"Forbidden"}}""", await socket.ReceiveAsync());
        Assert.Null(await socket.ReceiveAsync());
        Assert.Equal(4403, socket.CloseCode);
    }

    [Theory]
    [InlineData("""{"type":"start","id":"1","payload":{"query":"{ hello }"}}""", 4401)]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ hello }"}}""", 4400)]
    [InlineData("""{"type":"start","payload":{"query":"{ hello }"}}""", 4400)]
    [InlineData("nonsense", 4400)]
    public async Task A_protocol_violation_closes_the_socket(string message, int code)
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.ConnectAsync(api, "graphql-ws");

        await socket.SendAsync(message);

        Assert.Null(await socket.ReceiveAsync());
        Assert.Equal(code, socket.CloseCode);
    }

    [Fact]
    public async Task A_message_of_the_old_protocol_is_none_of_the_new_one()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api);

        await StartAsync(socket, "1", "{ hello }");

        Assert.Null(await socket.ReceiveAsync());
        Assert.Equal(4400, socket.CloseCode);
    }

    private static async Task<ToySocket> GreetAsync(ToyApi api)
    {
        var socket = await ToySocket.ConnectAsync(api, "graphql-ws");
        await socket.SendAsync(Init);
        Assert.Equal(Ack, await socket.ReceiveAsync());
        Assert.Equal(KeepAlive, await socket.ReceiveAsync());
        return socket;
    }

    // The first keep-alive may come before or after the result.
    private static async Task<string?> BesidesKeepAliveAsync(ToySocket socket)
    {
        var message = await socket.ReceiveAsync();
        return message == KeepAlive ? await socket.ReceiveAsync() : message;
    }

    private static Task StartAsync(ToySocket socket, string id, string query) =>
        socket.SendAsync(JsonSerializer.Serialize(new { id, type = "start", payload = new { query } }));
}

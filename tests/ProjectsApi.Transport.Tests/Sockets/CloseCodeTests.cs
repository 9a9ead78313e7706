using System.Net.WebSockets;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Sockets;

/// <summary>Close codes of the server.</summary>
public sealed class CloseCodeTests
{
    private const string Init = """{"type":"connection_init"}""";

    [Theory]
    [InlineData("no json", "Message is not valid JSON")]
    [InlineData("{\"type\":\"pong\"} x", "Message is not valid JSON")]
    [InlineData("[]", "Message must be a JSON object")]
    [InlineData("{}", "Message is missing the 'type'")]
    [InlineData("{\"type\":1}", "Message needs one 'type' that is a string")]
    [InlineData("{\"type\":\"pong\",\"type\":\"pong\"}", "Message needs one 'type' that is a string")]
    [InlineData("{\"type\":\"next\",\"id\":\"1\",\"payload\":{}}", "Message has an unknown 'type'")]
    [InlineData("{\"type\":\"start\"}", "Message has an unknown 'type'")]
    [InlineData("{\"type\":\"connection_init\",\"payload\":\"me\"}", "Message needs a 'payload' that is one object")]
    [InlineData("{\"type\":\"subscribe\",\"payload\":{\"query\":\"{hello}\"}}", "Message is missing the 'id'")]
    [InlineData("{\"type\":\"subscribe\",\"id\":\"\",\"payload\":{\"query\":\"{hello}\"}}", "Message is missing the 'id'")]
    [InlineData("{\"type\":\"subscribe\",\"id\":\"1\"}", "Message is missing the 'payload'")]
    [InlineData("{\"type\":\"complete\"}", "Message is missing the 'id'")]
    [InlineData("{\"type\":\"\\ud800\"}", "Message is not valid JSON")]
    public async Task A_message_that_the_protocol_does_not_know_is_4400(string message, string reason)
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.ConnectAsync(api);

        await socket.SendAsync(message);

        await AssertClosedAsync(socket, 4400, reason);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"query\":1}")]
    [InlineData("{\"query\":\"{hello}\",\"variables\":[]}")]
    [InlineData("{\"query\":\"{hello}\",\"operationName\":1}")]
    [InlineData("{\"query\":\"{hello}\",\"extensions\":\"x\"}")]
    public async Task A_subscribe_whose_payload_is_no_request_is_4400(string payload)
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api);

        await socket.SendAsync($$"""{"type":"subscribe","id":"1","payload":{{payload}}}""");

        await AssertClosedAsync(socket, 4400, "Message has an invalid 'payload'");
    }

    [Fact]
    public async Task A_binary_message_is_4400()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.ConnectAsync(api);

        await socket.SendAsync(Init, WebSocketMessageType.Binary);

        await AssertClosedAsync(socket, 4400, "Messages must be text");
    }

    [Fact]
    public async Task A_message_beyond_the_limit_is_1009()
    {
        await using var api = await ToyApi.ListenAsync(streaming: limits => limits.MaxMessageBytes = 2048, withContract: true);
        await using var fitting = await ToySocket.ConnectAsync(api);
        await using var exceeding = await ToySocket.ConnectAsync(api);

        await fitting.SendAsync(Init.PadRight(2048));
        await exceeding.SendAsync(Init.PadRight(2049));

        Assert.Equal("""{"type":"connection_ack"}""", await fitting.ReceiveAsync());
        await AssertClosedAsync(exceeding, 1009, "Message too big");
    }

    [Fact]
    public async Task An_operation_before_the_greeting_is_4401()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.ConnectAsync(api);

        await socket.SubscribeAsync("1", "{ hello }");

        await AssertClosedAsync(socket, 4401, "Unauthorized");
    }

    [Fact]
    public async Task A_refused_caller_is_4403()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.ConnectAsync(api);

        await socket.SendAsync("""{"type":"connection_init","payload":{"name":"stranger"}}""");

        await AssertClosedAsync(socket, 4403, "Forbidden");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("mqtt")]
    public async Task Another_protocol_is_4406(string? protocol)
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.ConnectAsync(api, protocol);

        await AssertClosedAsync(socket, 4406, "Subprotocol not acceptable");
    }

    [Fact]
    public async Task A_silent_client_is_4408_and_one_that_was_greeted_stays()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var greeted = await ToySocket.InitAsync(api);
        await using var silent = await ToySocket.ConnectAsync(api);
        // A response shows that the server is waiting.
        await silent.SendAsync("""{"type":"ping"}""");
        await silent.ReceiveAsync();

        api.Clock.Advance(TimeSpan.FromSeconds(9.9));
        await greeted.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await greeted.ReceiveAsync());
        api.Clock.Advance(TimeSpan.FromSeconds(0.2));

        await AssertClosedAsync(silent, 4408, "Connection initialisation timeout");
        await greeted.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await greeted.ReceiveAsync());
    }

    [Fact]
    public async Task An_id_that_is_in_use_is_4409()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api);

        await socket.SubscribeAsync("同", "subscription { news }");
        await socket.SubscribeAsync("同", "{ hello }");

        await AssertClosedAsync(socket, 4409, "Subscriber for 同 already exists");
        await api.News.HasSubscribersAsync(0);
    }

    [Fact]
    public async Task A_long_id_in_use_still_fits_the_close_frame()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api);
        var id = new string('同', 200);

        await socket.SubscribeAsync(id, "subscription { news }");
        await socket.SubscribeAsync(id, "{ hello }");

        Assert.Null(await socket.ReceiveAsync());
        Assert.Equal(4409, socket.CloseCode);
    }

    [Fact]
    public async Task A_second_init_is_4429()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api);

        await socket.SendAsync(Init);

        await AssertClosedAsync(socket, 4429, "Too many initialisation requests");
    }

    [Fact]
    public async Task A_greeting_that_fails_on_our_side_is_4500_and_tells_nothing()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.ConnectAsync(api);

        await socket.SendAsync("""{"type":"connection_init","payload":{"name":"trouble"}}""");

        await AssertClosedAsync(socket, 4500, "Internal server error");
        Assert.Contains("secret of the house", Assert.Single(api.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_subscriber_that_does_not_keep_up_is_4508()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api);
        await socket.SubscribeAsync("1", "subscription { news(queue: 3) }");
        await api.News.HasSubscribersAsync(1);

        // The client reads nothing, so the server must queue events.
        while (api.News.Subscribers == 1 && api.News.TryPublish(new string('x', 100_000)))
        {
            await Task.Yield();
        }

        var last = await ReadToEndAsync(socket);

        Assert.Equal(4508, socket.CloseCode);
        Assert.Equal("Subscriber too slow: resume from your last cursor", socket.CloseReason);
        Assert.StartsWith("""{"type":"next","id":"1",""", last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_stops_says_1001()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api);
        await socket.SubscribeAsync("1", "subscription { news }");
        await api.News.HasSubscribersAsync(1);

        var stopping = api.StopAsync();

        await AssertClosedAsync(socket, 1001, "The server is stopping: connect again");
        await stopping;
        await api.News.HasSubscribersAsync(0);
    }

    private static async Task<string> ReadToEndAsync(ToySocket socket)
    {
        var last = "";
        while (await socket.ReceiveAsync() is { } message)
        {
            last = message;
        }

        return last;
    }

    private static async Task AssertClosedAsync(ToySocket socket, int code, string reason)
    {
        Assert.Null(await socket.ReceiveAsync());
        Assert.Equal(code, socket.CloseCode);
        Assert.Equal(reason, socket.CloseReason);
    }
}

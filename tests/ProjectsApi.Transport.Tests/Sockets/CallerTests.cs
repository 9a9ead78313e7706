using System.Net.WebSockets;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Sockets;

/// <summary>Authentication and limits of sockets.</summary>
public sealed class CallerTests
{
    [Theory]
    [InlineData(null, "nobody")]
    [InlineData("alice", "someone")]
    public async Task Operations_run_as_the_caller_of_the_init(string? name, string seen)
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api, name);

        await socket.SubscribeAsync("1", "subscription { caller }");

        Assert.Equal($$$$"""{"type":"next","id":"1","payload":{"data":{"caller":"{{{{seen}}}}"}}}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_revoked_caller_is_closed_with_4403_within_the_interval()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api, "alice");
        await socket.SubscribeAsync("1", "subscription { news }");
        await api.News.HasSubscribersAsync(1);

        api.Clock.Advance(TimeSpan.FromSeconds(20));
        api.News.Publish("still here");
        Assert.NotNull(await socket.ReceiveAsync());
        api.Authenticator.AcceptsCallers = false;
        var closing = socket.ReceiveAsync();
        // The next interval starts after the last check, which the test cannot see.
        while (!closing.IsCompleted)
        {
            api.Clock.Advance(TimeSpan.FromSeconds(20));
            await Task.Yield();
        }

        Assert.Null(await closing);
        Assert.Equal(4403, socket.CloseCode);
        await api.News.HasSubscribersAsync(0);
    }

    [Fact]
    public async Task A_change_of_grants_takes_effect_at_once_when_announced()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);
        await using var socket = await ToySocket.InitAsync(api, "alice");

        api.Authenticator.AcceptsCallers = false;
        api.Revalidator.RevalidateNow();

        Assert.Null(await socket.ReceiveAsync());
        Assert.Equal(4403, socket.CloseCode);
    }

    [Theory]
    [InlineData("https://evil.example", 403)]
    [InlineData("null", 403)]
    [InlineData("http://127.0.0.1:1", 403)]
    [InlineData("https://dashboard.example.com", 101)]
    public async Task A_page_of_another_origin_is_refused_unless_it_is_allowed(string origin, int status)
    {
        await using var api = await ToyApi.ListenAsync(
            options => options.CrossOrigins = new(["https://dashboard.example.com"], withCredentials: false), withContract: true);

        Assert.Equal(status, await HandshakeAsync(api, origin));
    }

    [Fact]
    public async Task A_page_of_the_same_origin_is_accepted()
    {
        await using var api = await ToyApi.ListenAsync(withContract: true);

        Assert.Equal(101, await HandshakeAsync(api, api.Address));
    }

    [Fact]
    public async Task One_address_has_so_many_connections_and_a_closed_one_makes_room()
    {
        await using var api = await ToyApi.ListenAsync(streaming: limits => limits.MaxConnectionsPerCaller = 1, withContract: true);
        var first = await ToySocket.InitAsync(api);

        Assert.Equal(429, await HandshakeAsync(api));
        await first.CloseAsync();
        while (await HandshakeAsync(api) != 101)
        {
            await Task.Yield();
        }
    }

    [Fact]
    public async Task One_person_has_so_many_connections_and_others_have_theirs()
    {
        await using var api = await ToyApi.ListenAsync(streaming: limits => limits.MaxConnectionsPerCaller = 1, withContract: true);
        await using var first = await ToySocket.InitAsync(api, "alice");
        await using var other = await ToySocket.InitAsync(api, "bob");
        await using var second = await ToySocket.ConnectAsync(api);

        await second.SendAsync("""{"type":"connection_init","payload":{"name":"alice"}}""");

        Assert.Null(await second.ReceiveAsync());
        Assert.Equal(4529, second.CloseCode);
    }

    [Fact]
    public async Task All_callers_together_have_so_many_connections()
    {
        await using var api = await ToyApi.ListenAsync(streaming: limits => limits.MaxConnections = 2, withContract: true);
        await using var first = await ToySocket.InitAsync(api, "alice");
        await using var second = await ToySocket.InitAsync(api, "bob");

        Assert.Equal(503, await HandshakeAsync(api));
    }

    // Java's client offers h2c with each request in clear.
    [Fact]
    public async Task An_offer_of_http_2_is_ignored()
    {
        await using var api = await ToyApi.ListenAsync();

        var reply = await api.GetAsync(
            "/graphql?query={hello}", ("Connection", "Upgrade, HTTP2-Settings"), ("Upgrade", "h2c"), ("HTTP2-Settings", "AAMAAABk"));

        Assert.Equal((200, new Version(1, 1)), (reply.Status, reply.Message.Version));
        Assert.Equal("你好", reply.Data.GetProperty("hello").GetString());
    }

    [Fact]
    public async Task Another_upgrade_is_400()
    {
        await using var api = await ToyApi.StartAsync(withContract: true);

        var reply = await api.GetAsync("/graphql", ("Connection", "Upgrade"), ("Upgrade", "irc/6.9"));

        Assert.Equal(400, reply.Status);
    }

    private static async Task<int> HandshakeAsync(ToyApi api, string? origin = null)
    {
        try
        {
            await using var socket = await ToySocket.ConnectAsync(api, origin: origin);
            return 101;
        }
        catch (WebSocketException refused)
        {
            return int.Parse(refused.Message.Split('\'')[1], System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}

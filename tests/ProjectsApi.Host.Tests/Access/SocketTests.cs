using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>A socket says who it is in its first message, and stays open only as long as that is true.</summary>
public sealed class SocketTests(AccessHost host) : IClassFixture<AccessHost>
{
    [Fact]
    public async Task The_token_of_the_first_message_is_the_caller_of_every_operation()
    {
        var token = AccessHost.Bearer(await host.SignInAsync()).Value;
        using var socket = await OpenAsync($$$"""{"Authorization":"{{{token}}}"}""");

        Assert.Equal("connection_ack", (await ReadAsync(socket)).GetProperty("type").GetString());
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"{ me { name } }"}}""");

        var next = await ReadAsync(socket);
        Assert.Equal("王芳", next.GetProperty("payload").GetProperty("data").GetProperty("me").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_token_that_is_no_good_closes_the_socket()
    {
        using var socket = await OpenAsync("""{"Authorization":"Bearer made-up"}""");

        Assert.Equal(4403, await ClosedWithAsync(socket));
    }

    [Fact]
    public async Task A_changed_password_closes_what_was_opened_before()
    {
        const string Other = "sun.li@example.cn";
        await AccessHost.CreateAdministratorAsync(host.Folder, AccessHost.Password, Other);
        var header = AccessHost.Bearer(await host.SignInAsync(Other));
        using var socket = await OpenAsync($$$"""{"Authorization":"{{{header.Value}}}"}""");
        Assert.Equal("connection_ack", (await ReadAsync(socket)).GetProperty("type").GetString());

        using var changed = await host.SendAsync(
            HttpMethod.Post, "/account/manage/info", new { oldPassword = AccessHost.Password, newPassword = "Another-horse-8" }, header);

        Assert.True(changed.IsSuccessStatusCode);
        Assert.Equal(4403, await ClosedWithAsync(socket));
    }

    private async Task<ClientWebSocket> OpenAsync(string payload)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        var address = host.Client.BaseAddress ?? throw new InvalidOperationException("The client knows no server.");
        await socket.ConnectAsync(new Uri($"ws://{address.Authority}/graphql"), CancellationToken.None);
        await SendAsync(socket, $$$"""{"type":"connection_init","payload":{{{payload}}}}""");
        return socket;
    }

    private static Task SendAsync(ClientWebSocket socket, string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private static async Task<JsonElement> ReadAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var buffer = new byte[64 * 1024];
        var received = await socket.ReceiveAsync(buffer, patience.Token);
        return JsonDocument.Parse(buffer.AsMemory(0, received.Count)).RootElement;
    }

    // The promise is a minute; pings come meanwhile.
    private static async Task<int> ClosedWithAsync(ClientWebSocket socket)
    {
        using var minute = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var buffer = new byte[64 * 1024];
        while ((await socket.ReceiveAsync(buffer, minute.Token)).MessageType != WebSocketMessageType.Close)
        {
            // Whatever is said before the end is not asked here.
        }

        return (int)(socket.CloseStatus ?? 0);
    }
}

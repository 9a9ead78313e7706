using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace ProjectsApi.Transport.Tests.Toy;

/// <summary>A client that sends exactly the messages of a test.</summary>
public sealed class ToySocket : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();

    public int? CloseCode => (int?)_socket.CloseStatus;

    public string? CloseReason => _socket.CloseStatusDescription;

    public string? Protocol => _socket.SubProtocol;

    public static async Task<ToySocket> ConnectAsync(ToyApi api, string? protocol = "graphql-transport-ws", string? origin = null)
    {
        var socket = new ToySocket();
        if (protocol is not null)
        {
            socket._socket.Options.AddSubProtocol(protocol);
        }

        if (origin is not null)
        {
            socket._socket.Options.SetRequestHeader("Origin", origin);
        }

        socket._socket.Options.CollectHttpResponseDetails = true;
        await socket._socket.ConnectAsync(
            new Uri(new Uri(api.Address.Replace("http:", "ws:", StringComparison.Ordinal)), "/graphql"), CancellationToken.None);
        return socket;
    }

    /// <summary>Connects and waits for the acknowledgement.</summary>
    public static async Task<ToySocket> InitAsync(ToyApi api, string? name = null)
    {
        var socket = await ConnectAsync(api);
        await socket.SendAsync(
            name is null ? """{"type":"connection_init"}""" : $$$"""{"type":"connection_init","payload":{"name":"{{{name}}}"}}""");
        Assert.Equal("""{"type":"connection_ack"}""", await socket.ReceiveAsync());
        return socket;
    }

    public Task SendAsync(string message, WebSocketMessageType type = WebSocketMessageType.Text) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(message), type, true, CancellationToken.None);

    public Task SubscribeAsync(string id, string query) =>
        SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

    /// <summary>The next message, or null when the server closed.</summary>
    public async Task<string?> ReceiveAsync()
    {
        var message = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var read = await _socket.ReceiveAsync(buffer, CancellationToken.None);
            if (read.MessageType == WebSocketMessageType.Close)
            {
                await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
                return null;
            }

            message.Write(buffer, 0, read.Count);
            if (read.EndOfMessage)
            {
                return Encoding.UTF8.GetString(message.ToArray());
            }
        }
    }

    /// <summary>Closes as a client does at its end.</summary>
    public Task CloseAsync() => _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

    /// <summary>Disconnects without a close frame.</summary>
    public void Abort() => _socket.Abort();

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }
}

using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>One subscription over graphql-transport-ws, as any client makes it.</summary>
public sealed class LiveSocket : IDisposable
{
    private readonly ClientWebSocket socket = new();

    private LiveSocket()
    {
    }

    public int? CloseCode => (int?)socket.CloseStatus;

    public static async Task<LiveSocket> ConnectAsync(Uri server, string token, CancellationToken cancellationToken)
    {
        var live = new LiveSocket();
        live.socket.Options.AddSubProtocol("graphql-transport-ws");
        live.socket.Options.SetRequestHeader("Authorization", $"Bearer {token}");
        await live.socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = "/graphql" }.Uri, cancellationToken);
        await live.SendAsync(new { type = "connection_init", payload = new { authorization = $"Bearer {token}" } }, cancellationToken);
        Assert.Equal("connection_ack", TypeOf(await live.ReceiveAsync(cancellationToken)));
        return live;
    }

    /// <summary>The data of each event; ends when the server closes, throws when it reports an error.</summary>
    public async IAsyncEnumerable<JsonElement> SubscribeAsync(string query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await SendAsync(new { id = "1", type = "subscribe", payload = new { query } }, cancellationToken);
        while (await ReceiveAsync(cancellationToken) is { } message)
        {
            Assert.Equal("next", TypeOf(message));
            var payload = message.GetProperty("payload");
            Assert.False(payload.TryGetProperty("errors", out var errors), errors.ToString());
            yield return payload.GetProperty("data").EnumerateObject().Single().Value;
        }
    }

    public void Dispose() => socket.Dispose();

    private static string? TypeOf(JsonElement? message) => message?.GetProperty("type").GetString();

    private Task SendAsync(object message, CancellationToken cancellationToken) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, cancellationToken);

    private async Task<JsonElement?> ReceiveAsync(CancellationToken cancellationToken)
    {
        var message = new MemoryStream();
        var buffer = new byte[2048];
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            if (read.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            message.Write(buffer, 0, read.Count);
            if (read.EndOfMessage)
            {
                return JsonElement.Parse(Encoding.UTF8.GetString(message.ToArray()));
            }
        }
    }
}

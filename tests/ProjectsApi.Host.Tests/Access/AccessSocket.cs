using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>A socket that authenticates by its first message.</summary>
internal sealed class AccessSocket : IDisposable
{
    private readonly ClientWebSocket _socket = new();

    public static async Task<AccessSocket> OpenAsync(
        HttpClient client, string payload, params (string Name, string Value)[] headers)
    {
        var opened = new AccessSocket();
        foreach (var (name, value) in headers)
        {
            opened._socket.Options.SetRequestHeader(name, value);
        }

        opened._socket.Options.AddSubProtocol("graphql-transport-ws");
        var address = client.BaseAddress ?? throw new InvalidOperationException("The client knows no server.");
        await opened._socket.ConnectAsync(new Uri($"ws://{address.Authority}/graphql"), CancellationToken.None);
        await opened.SendAsync($$$"""{"type":"connection_init","payload":{{{payload}}}}""");
        return opened;
    }

    public Task SendAsync(string text) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    public async Task<JsonElement> ReadAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var buffer = new byte[64 * 1024];
        var received = await _socket.ReceiveAsync(buffer, patience.Token);
        return JsonDocument.Parse(buffer.AsMemory(0, received.Count)).RootElement;
    }

    /// <summary>Data of the response to a query.</summary>
    public async Task<JsonElement> AskAsync(string id, string query)
    {
        await SendAsync($$$"""{"id":"{{{id}}}","type":"subscribe","payload":{"query":{{{JsonSerializer.Serialize(query)}}}}}""");
        var next = await ReadAsync();
        Assert.Equal(("next", id), (next.GetProperty("type").GetString(), next.GetProperty("id").GetString()));
        Assert.Equal("complete", (await ReadAsync()).GetProperty("type").GetString());
        return next.GetProperty("payload").GetProperty("data");
    }

    /// <summary>Close code of the server; earlier messages are ignored.</summary>
    public async Task<int> ClosedWithAsync(TimeSpan within)
    {
        using var patience = new CancellationTokenSource(within);
        var buffer = new byte[64 * 1024];
        while ((await _socket.ReceiveAsync(buffer, patience.Token)).MessageType != WebSocketMessageType.Close)
        {
        }

        return (int)(_socket.CloseStatus ?? 0);
    }

    public void Dispose() => _socket.Dispose();
}

using System.Text;
using System.Text.Json;
using GraphQL;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Sockets;

/// <summary>Writes the messages of the server as UTF-8.</summary>
internal sealed class ServerMessages(IGraphQLSerializer serializer)
{
    public static readonly ReadOnlyMemory<byte> Ack = """{"type":"connection_ack"}"""u8.ToArray();

    /// <summary>Keep-alive of the legacy protocol.</summary>
    public static readonly ReadOnlyMemory<byte> KeepAlive = """{"type":"ka"}"""u8.ToArray();

    /// <summary>Answer of the legacy protocol to a rejected init; the socket is then closed.</summary>
    public static ReadOnlyMemory<byte> ConnectionError(string reason) =>
        (byte[])[.. """{"type":"connection_error","payload":{"message":"""u8, .. JsonSerializer.SerializeToUtf8Bytes(reason), .. "}}"u8];

    public static ReadOnlyMemory<byte> Pong(ReadOnlyMemory<byte> payload) =>
        (byte[])(payload.IsEmpty ? [.. """{"type":"pong"}"""u8] : [.. """{"type":"pong","payload":"""u8, .. payload.Span, .. "}"u8]);

    public static ReadOnlyMemory<byte> Complete(string id)
    {
        using var message = Start("complete"u8, id);
        return End(message);
    }

    public static ReadOnlyMemory<byte> Error(SocketProtocol protocol, string id, Refusal refusal)
    {
        using var message = Start("error"u8, id);
        message.Write(""","payload":"""u8);
        using (var json = new Utf8JsonWriter(message, RefusalJson.Relaxed))
        {
            if (protocol.IsLegacy)
            {
                RefusalJson.WriteError(json, refusal);
            }
            else
            {
                RefusalJson.WriteErrors(json, refusal);
            }
        }

        return End(message);
    }

    public Task<ReadOnlyMemory<byte>> ErrorAsync(
        SocketProtocol protocol, string id, ExecutionErrors errors, CancellationToken cancellationToken) =>
        protocol.IsLegacy && errors.Count > 0
            ? WriteAsync("error"u8.ToArray(), id, errors[0], cancellationToken)
            : WriteAsync("error"u8.ToArray(), id, errors, cancellationToken);

    public Task<ReadOnlyMemory<byte>> NextAsync(
        SocketProtocol protocol, string id, ExecutionResult result, CancellationToken cancellationToken) =>
        WriteAsync(Encoding.UTF8.GetBytes(protocol.NextType), id, result, cancellationToken);

    private async Task<ReadOnlyMemory<byte>> WriteAsync<T>(byte[] type, string id, T payload, CancellationToken cancellationToken)
    {
        using var message = Start(type, id);
        message.Write(""","payload":"""u8);
        await serializer.WriteAsync(message, payload, cancellationToken);
        return End(message);
    }

    private static MemoryStream Start(ReadOnlySpan<byte> type, string id)
    {
        var message = new MemoryStream(256);
        message.Write("{\"type\":\""u8);
        message.Write(type);
        message.Write("\",\"id\":"u8);
        message.Write(JsonSerializer.SerializeToUtf8Bytes(id));
        return message;
    }

    private static ReadOnlyMemory<byte> End(MemoryStream message)
    {
        message.WriteByte((byte)'}');
        return message.GetBuffer().AsMemory(0, (int)message.Length);
    }
}

using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using ProjectsApi.Transport.Tests.Toy;

namespace ProjectsApi.Transport.Tests.Sockets;

/// <summary>Keep-alive of a dead connection.</summary>
public sealed class KeepAliveTests
{
    [Fact]
    public async Task A_client_that_answers_no_ping_is_dropped_and_its_subscription_freed()
    {
        await using var api = await ToyApi.ListenAsync(
            streaming: limits => (limits.KeepAliveInterval, limits.KeepAliveTimeout) = (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)),
            withContract: true);
        var address = new Uri(api.Address);
        using var mute = new TcpClient();
        await mute.ConnectAsync(address.Host, address.Port);
        await using var stream = mute.GetStream();

        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"GET /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: "
                + $"13\r\n"
            + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"));
        await stream.WriteAsync(Frame("""{"type":"connection_init"}"""));
        await stream.WriteAsync(Frame("""{"type":"subscribe","id":"1","payload":{"query":"subscription { news }"}}"""));
        await api.News.HasSubscribersAsync(1);

        await api.News.HasSubscribersAsync(0);
    }

    // A final text frame, masked with zeros, with a length of 7 or 16 bits.
    private static byte[] Frame(string text)
    {
        var payload = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)payload.Length);
        return payload.Length < 126
            ? [0x81, (byte)(0x80 | payload.Length), 0, 0, 0, 0, .. payload]
            : [0x81, 0x80 | 126, .. length, 0, 0, 0, 0, .. payload];
    }
}

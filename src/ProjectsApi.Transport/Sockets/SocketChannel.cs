using System.Net.WebSockets;
using Microsoft.AspNetCore.Connections;

namespace ProjectsApi.Transport.Sockets;

/// <summary>Sends and receives whole messages over a WebSocket: one reader, several serialized writers, one close.</summary>
internal sealed class SocketChannel(WebSocket socket, int maxMessageBytes) : IDisposable
{
    private const int InitialBufferBytes = 1024;

    // Time limit for a pending send, and then for the close frame of the client.
    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _sendLock = new(1, 1);
    private readonly CancellationTokenSource _disposed = new();
    private byte[] _buffer = new byte[InitialBufferBytes];
    private int _closing;

    /// <summary>Whether a close frame is sent or pending; later messages of the client are ignored.</summary>
    public bool IsClosing => Volatile.Read(ref _closing) != 0;

    public async Task<SocketReceiveResult> ReceiveAsync()
    {
        if (_buffer.Length > InitialBufferBytes)
        {
            _buffer = new byte[InitialBufferBytes];
        }

        try
        {
            for (var length = 0; ;)
            {
                // No token: a cancelled read would abort the socket without a close frame.
                var read = await socket.ReceiveAsync(_buffer.AsMemory(length), CancellationToken.None);
                if (read.MessageType == WebSocketMessageType.Close)
                {
                    return new SocketReceiveResult(default, null, IsClosed: true);
                }

                if (read.MessageType == WebSocketMessageType.Binary)
                {
                    return new SocketReceiveResult(default, CloseCode.BadRequest("Messages must be text"), false);
                }

                length += read.Count;
                if (length > maxMessageBytes)
                {
                    return new SocketReceiveResult(default, CloseCode.TooBig, false);
                }

                if (read.EndOfMessage)
                {
                    return new SocketReceiveResult(_buffer.AsMemory(0, length), null, false);
                }

                if (length == _buffer.Length)
                {
                    Array.Resize(ref _buffer, Math.Min(_buffer.Length * 4, maxMessageBytes + 1));
                }
            }
        }
        catch (Exception failure) when (IsDisconnect(failure))
        {
            return new SocketReceiveResult(default, null, IsClosed: true);
        }
    }

    /// <summary>
    /// Sends a message after the pending ones, unless <paramref name="isWanted"/> is false by then. A disconnected client is not an
    /// error.
    /// </summary>
    public async Task SendAsync(ReadOnlyMemory<byte> message, Func<bool> isWanted, CancellationToken cancellationToken)
    {
        await _sendLock.WaitAsync(cancellationToken);
        try
        {
            // No token: a cancelled write would abort the socket for all operations.
            if (socket.State == WebSocketState.Open && isWanted())
            {
                await socket.SendAsync(message, WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, CancellationToken.None);
            }
        }
        catch (Exception failure) when (IsDisconnect(failure))
        {
            // The reader fails too and ends the session.
        }
        finally
        {
            _sendLock.Release();
        }
    }

    /// <summary>Sends a close frame; later calls have no effect. A client that does not answer in time is dropped.</summary>
    public async Task CloseAsync(CloseCode code)
    {
        if (Interlocked.Exchange(ref _closing, 1) != 0)
        {
            return;
        }

        if (!await _sendLock.WaitAsync(CloseTimeout))
        {
            socket.Abort();
            return;
        }

        try
        {
            using var timeout = new CancellationTokenSource(CloseTimeout);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)code.Number, code.Reason, timeout.Token);
            }

            _ = AbortLaterAsync();
        }
        catch (Exception failure) when (IsDisconnect(failure) || failure is OperationCanceledException)
        {
            socket.Abort();
        }
        finally
        {
            _sendLock.Release();
        }
    }

    public void Dispose()
    {
        _disposed.Cancel();
        _disposed.Dispose();
    }

    private async Task AbortLaterAsync()
    {
        await Task.Delay(CloseTimeout, _disposed.Token);
        socket.Abort();
    }

    private static bool IsDisconnect(Exception exception) =>
        exception is WebSocketException
            or ConnectionAbortedException or IOException or ObjectDisposedException or OperationCanceledException;
}

using System.Net.WebSockets;
using Microsoft.AspNetCore.Connections;

namespace ProjectsApi.Transport.Sockets;

/// <summary>Whole messages over a WebSocket: one reader, many writers that take turns, one close.</summary>
internal sealed class SocketChannel(WebSocket socket, int maxMessageBytes) : IDisposable
{
    private const int UsualMessage = 1024;

    // For the client to take a message that is under way, and then to answer the close.
    private static readonly TimeSpan CloseMayTake = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly CancellationTokenSource _over = new();
    private byte[] _buffer = new byte[UsualMessage];
    private int _closing;

    /// <summary>Whether a close frame was sent or is about to be: what the client still says is of no interest.</summary>
    public bool IsClosing => Volatile.Read(ref _closing) != 0;

    public async Task<SocketInput> ReceiveAsync()
    {
        if (_buffer.Length > UsualMessage)
        {
            _buffer = new byte[UsualMessage];
        }

        try
        {
            for (var length = 0; ;)
            {
                // No token: a cancelled read would tear the socket down without a close frame.
                var read = await socket.ReceiveAsync(_buffer.AsMemory(length), CancellationToken.None);
                if (read.MessageType == WebSocketMessageType.Close)
                {
                    return new SocketInput(default, null, IsClosed: true);
                }

                if (read.MessageType == WebSocketMessageType.Binary)
                {
                    return new SocketInput(default, CloseCode.BadRequest("Messages must be text"), false);
                }

                length += read.Count;
                if (length > maxMessageBytes)
                {
                    return new SocketInput(default, CloseCode.TooBig, false);
                }

                if (read.EndOfMessage)
                {
                    return new SocketInput(_buffer.AsMemory(0, length), null, false);
                }

                if (length == _buffer.Length)
                {
                    Array.Resize(ref _buffer, Math.Min(_buffer.Length * 4, maxMessageBytes + 1));
                }
            }
        }
        catch (Exception gone) when (IsGone(gone))
        {
            return new SocketInput(default, null, IsClosed: true);
        }
    }

    /// <summary>Sends a message when its turn comes, if it is still wanted by then; a client that has left is no error.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> message, Func<bool> isWanted, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            // No token: a cancelled write would tear the socket down, other operations included.
            if (socket.State == WebSocketState.Open && isWanted())
            {
                await socket.SendAsync(message, WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, CancellationToken.None);
            }
        }
        catch (Exception gone) when (IsGone(gone))
        {
            // The reader sees it too and ends the session.
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Sends a close frame; the first one wins. A client that does not take it and answer in time is dropped.</summary>
    public async Task CloseAsync(CloseCode code)
    {
        if (Interlocked.Exchange(ref _closing, 1) != 0)
        {
            return;
        }

        if (!await _turn.WaitAsync(CloseMayTake))
        {
            socket.Abort();
            return;
        }

        try
        {
            using var patience = new CancellationTokenSource(CloseMayTake);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)code.Number, code.Reason, patience.Token);
            }

            _ = AbortLaterAsync();
        }
        catch (Exception gone) when (IsGone(gone) || gone is OperationCanceledException)
        {
            socket.Abort();
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _over.Cancel();
        _over.Dispose();
    }

    private async Task AbortLaterAsync()
    {
        await Task.Delay(CloseMayTake, _over.Token);
        socket.Abort();
    }

    private static bool IsGone(Exception exception) =>
        exception is WebSocketException
            or ConnectionAbortedException or IOException or ObjectDisposedException or OperationCanceledException;
}

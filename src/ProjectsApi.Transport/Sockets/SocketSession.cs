using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ProjectsApi.Transport.Connections;

namespace ProjectsApi.Transport.Sockets;

/// <summary>A subprotocol on one socket, from its first message to its close.</summary>
internal sealed class SocketSession(
    SocketChannel channel,
    SocketProtocol protocol,
    LegacyKeepAlive keepAlive,
    SocketOperations operations,
    HttpContext context,
    ConnectionSlot place,
    IConnectionGreeter greeter,
    ConnectionWatch watch,
    int maxDepth,
    ILogger logger)
{
    private bool _isInitAsked;
    private bool _isGreeted;

    /// <summary>Whether the client has sent its init in time.</summary>
    public bool IsInitAsked => Volatile.Read(ref _isInitAsked);

    /// <summary>Reads and obeys until the client closes; then everything that it had started is cancelled.</summary>
    public async Task RunAsync(CancellationTokenSource ending)
    {
        try
        {
            while (await channel.ReceiveAsync() is { IsClosed: false } input)
            {
                // Read to the end all the same: a connection closed with unread bytes is reset, and the client never learns why.
                if (!channel.IsClosing && (input.Fault ?? await ObeyAsync(input.Text, ending.Token)) is { } fault)
                {
                    await channel.CloseAsync(fault);
                }
            }

            await channel.CloseAsync(CloseCode.Normal);
        }
        finally
        {
            await ending.CancelAsync();
            await operations.EndedAsync();
        }
    }

    private async Task<CloseCode?> ObeyAsync(ReadOnlyMemory<byte> text, CancellationToken ended)
    {
        if (SocketMessage.Read(text, maxDepth, protocol, out var message) is { } fault)
        {
            return CloseCode.BadRequest(fault);
        }

        switch (message.Kind)
        {
            case SocketMessageKind.Init:
                return await AnswerInitAsync(message.Payload, ended);
            case SocketMessageKind.Subscribe:
                return _isGreeted ? await operations.StartAsync(message, ended) : CloseCode.Unauthorized;
            case SocketMessageKind.Complete:
                // The old protocol's own server answers a stop; its client may wait for that.
                if (operations.Complete(message.Id) && protocol.IsLegacy)
                {
                    await channel.SendAsync(SocketReplies.Complete(message.Id), () => true, ended);
                }

                return null;
            case SocketMessageKind.Ping:
                await channel.SendAsync(SocketReplies.Pong(message.Payload), () => true, ended);
                return null;
            case SocketMessageKind.Terminate:
                return CloseCode.Normal;
            default:
                return null;
        }
    }

    private async Task<CloseCode?> AnswerInitAsync(ReadOnlyMemory<byte> payload, CancellationToken ended)
    {
        var refused = await GreetAsync(payload, ended);
        if (refused is not null && !_isGreeted && protocol.IsLegacy)
        {
            await channel.SendAsync(SocketReplies.ConnectionError(refused.Reason), () => true, ended);
        }

        return refused;
    }

    private async Task<CloseCode?> GreetAsync(ReadOnlyMemory<byte> payload, CancellationToken ended)
    {
        if (_isInitAsked)
        {
            return CloseCode.TooManyInits;
        }

        Volatile.Write(ref _isInitAsked, true);
        try
        {
            var greeting = await greeter.GreetAsync(context, payload.IsEmpty ? default : JsonElement.Parse(payload.Span), ended);
            if (greeting.Caller is not { } caller)
            {
                return CloseCode.Forbidden;
            }

            context.User = caller;
        }
        catch (Exception cause) when (!ended.IsCancellationRequested)
        {
            TransportLog.ConnectionFailed(logger, cause, context.TraceIdentifier);
            return CloseCode.ServerError;
        }

        if (!place.TryMove(ConnectionCount.CallerOf(context)))
        {
            return CloseCode.TooManyConnections;
        }

        _isGreeted = true;
        _ = WatchAsync(ended);
        await channel.SendAsync(SocketReplies.Ack, () => true, ended);
        if (protocol.IsLegacy)
        {
            _ = keepAlive.RunAsync(ended);
        }

        return null;
    }

    private async Task WatchAsync(CancellationToken ended)
    {
        var unwelcome = watch.UnwelcomeAsync(context, context.User, ended);
        await unwelcome.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (unwelcome.IsCompletedSuccessfully)
        {
            await channel.CloseAsync(CloseCode.Forbidden);
        }
    }
}

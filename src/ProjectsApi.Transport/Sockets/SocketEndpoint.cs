using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ProjectsApi.Transport.Connections;
using ProjectsApi.Transport.Execution;
using ProjectsApi.Transport.Http;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Sockets;

/// <summary>Upgrades a request to a socket and runs it until one side closes.</summary>
internal sealed class SocketEndpoint(
    OperationRunner runner,
    SocketReplies replies,
    ConnectionCount count,
    IConnectionGreeter greeter,
    ConnectionWatch watch,
    IOptions<GraphQLTransportOptions> transport,
    IOptions<StreamingOptions> streaming,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    ILogger<SocketEndpoint> logger)
{
    private readonly GraphQLTransportOptions _transport = transport.Value;
    private readonly StreamingOptions _limits = streaming.Value;

    public async Task HandleAsync(HttpContext context)
    {
        ReplyHeaders.SetCommon(context);
        if (Refuse(context) is { } refusal)
        {
            await ReplyWriter.WriteAsync(context, refusal, ReplyMedia.Json);
            return;
        }

        using var place = count.TryEnter(ConnectionCount.CallerOf(context));
        if (place is null)
        {
            await ReplyWriter.WriteAsync(context, Refusals.TooManyConnections(count.IsFull, _limits), ReplyMedia.Json);
            return;
        }

        var protocol = SocketProtocol.Of(context.WebSockets.WebSocketRequestedProtocols);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            SubProtocol = protocol?.Name,
            KeepAliveInterval = _limits.KeepAliveInterval,
            KeepAliveTimeout = _limits.KeepAliveTimeout,
        });
        await RunAsync(context, socket, place, protocol);
    }

    private Refusal? Refuse(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            return Refusals.UpgradeNotSupported;
        }

        if (_transport.Challenge(context) is { } challenge)
        {
            return Refusals.BadCredential(challenge);
        }

        return OriginHeader.IsAllowed(context.Request, _limits.AllowedOrigins) ? null : Refusals.OriginNotAllowed;
    }

    private async Task RunAsync(HttpContext context, WebSocket socket, ConnectionSlot place, SocketProtocol? agreed)
    {
        using var channel = new SocketChannel(socket, _limits.MaxMessageBytes);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        var protocol = agreed ?? SocketProtocol.Current;
        var operations = new SocketOperations(
            channel, protocol, context, runner, replies, _transport, _limits.MaxOperationsPerSocket, logger);
        var keepAlive = new LegacyKeepAlive(channel, _limits.KeepAliveInterval, clock);
        var session = new SocketSession(
            channel, protocol, keepAlive, operations, context, place, greeter, watch, _transport.MaxJsonDepth, logger);
        var guards = new List<Task> { CloseOnStopAsync(channel, ending.Token) };
        guards.Add(
            agreed is null ? channel.CloseAsync(CloseCode.UnacceptableProtocol) : CloseWithoutInitAsync(session, channel, ending.Token));
        try
        {
            await session.RunAsync(ending);
        }
        catch (Exception cause) when (!context.RequestAborted.IsCancellationRequested)
        {
            TransportLog.ConnectionFailed(logger, cause, context.TraceIdentifier);
            await channel.CloseAsync(CloseCode.ServerError);
        }
        catch (OperationCanceledException)
        {
            // The client has left.
        }

        await ending.CancelAsync();
        await Task.WhenAll(guards).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task CloseWithoutInitAsync(SocketSession session, SocketChannel channel, CancellationToken ended)
    {
        await Task.Delay(_limits.InitTimeout, clock, ended);
        if (!session.IsInitAsked)
        {
            await channel.CloseAsync(CloseCode.InitTimeout);
        }
    }

    private async Task CloseOnStopAsync(SocketChannel channel, CancellationToken ended)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(ended, lifetime.ApplicationStopping);
        await Task.Delay(Timeout.Infinite, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!ended.IsCancellationRequested)
        {
            await channel.CloseAsync(CloseCode.GoingAway);
        }
    }
}

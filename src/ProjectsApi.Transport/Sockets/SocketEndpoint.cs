using System.Net.WebSockets;
using System.Security.Claims;
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
    ServerMessages messages,
    ConnectionLimiter limiter,
    IConnectionAuthenticator authenticator,
    ConnectionRevalidator revalidator,
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
        CommonHeaders.Set(context);
        if (Refuse(context) is { } refusal)
        {
            await ResponseWriter.WriteAsync(context, refusal, ResponseMediaType.Json);
            return;
        }

        using var lease = limiter.TryAcquire(ConnectionLimiter.CallerOf(context));
        if (lease is null)
        {
            await ResponseWriter.WriteAsync(context, Refusals.TooManyConnections(limiter.IsFull, _limits), ResponseMediaType.Json);
            return;
        }

        var protocol = SocketProtocol.Of(context.WebSockets.WebSocketRequestedProtocols);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            SubProtocol = protocol?.Name,
            KeepAliveInterval = _limits.KeepAliveInterval,
            KeepAliveTimeout = _limits.KeepAliveTimeout,
        });
        await RunAsync(context, socket, lease, protocol);
    }

    private Refusal? Refuse(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            return Refusals.UpgradeNotSupported;
        }

        if (!_transport.CrossOrigins.Allows(context.Request))
        {
            return Refusals.OriginNotAllowed;
        }

        if (IgnoresCookies(context.Request))
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
            return null;
        }

        return _transport.Challenge(context) is { } challenge ? Refusals.InvalidCredential(challenge) : null;
    }

    // Browsers send cookies with every handshake, also where CORS would withhold them.
    private bool IgnoresCookies(HttpRequest request) =>
        !_transport.CrossOrigins.WithCredentials && request.Headers.Authorization.Count == 0 && CrossOrigins.IsForeign(request);

    private async Task RunAsync(HttpContext context, WebSocket socket, ConnectionLease lease, SocketProtocol? agreed)
    {
        using var channel = new SocketChannel(socket, _limits.MaxMessageBytes);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        var protocol = agreed ?? SocketProtocol.Current;
        var operations = new SocketOperations(
            channel, protocol, context, runner, messages, _transport, _limits.MaxOperationsPerSocket, logger);
        var keepAlive = new LegacyKeepAlive(channel, _limits.KeepAliveInterval, clock);
        var session = new SocketSession(
            channel, protocol, keepAlive, operations, context, lease, authenticator, revalidator, _transport.MaxJsonDepth, logger);
        var watchers = new List<Task> { CloseOnStopAsync(channel, ending.Token) };
        watchers.Add(
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
            // The client disconnected.
        }

        await ending.CancelAsync();
        await Task.WhenAll(watchers).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task CloseWithoutInitAsync(SocketSession session, SocketChannel channel, CancellationToken cancellationToken)
    {
        await Task.Delay(_limits.InitTimeout, clock, cancellationToken);
        if (!session.IsInitReceived)
        {
            await channel.CloseAsync(CloseCode.InitTimeout);
        }
    }

    private async Task CloseOnStopAsync(SocketChannel channel, CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        await Task.Delay(Timeout.Infinite, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!cancellationToken.IsCancellationRequested)
        {
            await channel.CloseAsync(CloseCode.GoingAway);
        }
    }
}

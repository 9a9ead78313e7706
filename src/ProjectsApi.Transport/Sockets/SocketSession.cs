using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Transport.Connections;
using ProjectsApi.Transport.Http;

namespace ProjectsApi.Transport.Sockets;

/// <summary>Runs a subprotocol on one socket, from its first message to its close.</summary>
internal sealed class SocketSession(
    SocketChannel channel,
    SocketProtocol protocol,
    LegacyKeepAlive keepAlive,
    SocketOperations operations,
    HttpContext context,
    ConnectionLease lease,
    IConnectionAuthenticator authenticator,
    ConnectionRevalidator revalidator,
    int maxDepth,
    ILogger logger)
{
    private bool _isInitReceived;
    private bool _isAcknowledged;

    /// <summary>Whether the client has sent <c>connection_init</c>.</summary>
    public bool IsInitReceived => Volatile.Read(ref _isInitReceived);

    /// <summary>Handles messages until the client closes; then cancels its operations.</summary>
    public async Task RunAsync(CancellationTokenSource ending)
    {
        try
        {
            while (await channel.ReceiveAsync() is { IsClosed: false } input)
            {
                // Closing a connection with unread bytes resets it and loses the close code, so reading continues.
                if (!channel.IsClosing && (input.Fault ?? await HandleMessageAsync(input.Text, ending.Token)) is { } fault)
                {
                    await channel.CloseAsync(fault);
                }
            }

            await channel.CloseAsync(CloseCode.Normal);
        }
        finally
        {
            await ending.CancelAsync();
            await operations.WaitForAllAsync();
        }
    }

    private async Task<CloseCode?> HandleMessageAsync(ReadOnlyMemory<byte> text, CancellationToken cancellationToken)
    {
        if (ClientMessage.Read(text, maxDepth, protocol, out var message) is { } fault)
        {
            return CloseCode.BadRequest(fault);
        }

        switch (message.Kind)
        {
            case ClientMessageKind.Init:
                return await HandleInitAsync(message.Payload, cancellationToken);
            case ClientMessageKind.Subscribe:
                return _isAcknowledged ? await operations.StartAsync(message, cancellationToken) : CloseCode.Unauthorized;
            case ClientMessageKind.Complete:
                // The reference server of the legacy protocol answers a stop; its client may wait for the answer.
                if (operations.Complete(message.Id) && protocol.IsLegacy)
                {
                    await channel.SendAsync(ServerMessages.Complete(message.Id), () => true, cancellationToken);
                }

                return null;
            case ClientMessageKind.Ping:
                await channel.SendAsync(ServerMessages.Pong(message.Payload), () => true, cancellationToken);
                return null;
            case ClientMessageKind.Terminate:
                return CloseCode.Normal;
            default:
                return null;
        }
    }

    private async Task<CloseCode?> HandleInitAsync(ReadOnlyMemory<byte> payload, CancellationToken cancellationToken)
    {
        var refused = await AuthenticateAsync(payload, cancellationToken);
        if (refused is not null && !_isAcknowledged && protocol.IsLegacy)
        {
            await channel.SendAsync(ServerMessages.ConnectionError(refused.Reason), () => true, cancellationToken);
        }

        return refused;
    }

    private async Task<CloseCode?> AuthenticateAsync(ReadOnlyMemory<byte> payload, CancellationToken cancellationToken)
    {
        if (_isInitReceived)
        {
            return CloseCode.TooManyInits;
        }

        Volatile.Write(ref _isInitReceived, true);
        try
        {
            var init = payload.IsEmpty ? default : JsonElement.Parse(payload.Span);
            var result = await authenticator.AuthenticateAsync(context, init, cancellationToken);
            if (result.Caller is not { } caller)
            {
                return CloseCode.Forbidden;
            }

            context.User = caller;
            operations.Locale = LocaleOf(init) ?? operations.Locale;
            if (TextIn(init, IncrementalVersion.Parameter) is { } version && !protocol.IsLegacy)
            {
                if (IncrementalVersion.FormOf(version) is not { } form)
                {
                    return CloseCode.BadRequest($"'{IncrementalVersion.Parameter}' is v0.1 or v0.2");
                }

                operations.Increments = form;
            }
        }
        catch (Exception cause) when (!cancellationToken.IsCancellationRequested)
        {
            TransportLog.ConnectionFailed(logger, cause, context.TraceIdentifier);
            return CloseCode.ServerError;
        }

        if (!lease.TryTransfer(ConnectionLimiter.CallerOf(context)))
        {
            return CloseCode.TooManyConnections;
        }

        _isAcknowledged = true;
        _ = CloseWhenRevokedAsync(cancellationToken);
        await channel.SendAsync(ServerMessages.Ack, () => true, cancellationToken);
        if (protocol.IsLegacy)
        {
            _ = keepAlive.RunAsync(cancellationToken);
        }

        return null;
    }

    // An unknown language is English, as in the header.
    private static Locale? LocaleOf(JsonElement init) =>
        TextIn(init, "locale") is { } tag ? LocaleTags.Find(tag) ?? Locale.En : null;

    private static string? TextIn(JsonElement init, string name) =>
        init.ValueKind == JsonValueKind.Object && init.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;

    private async Task CloseWhenRevokedAsync(CancellationToken cancellationToken)
    {
        var revoked = revalidator.UntilRevokedAsync(context, context.User, cancellationToken);
        await revoked.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (revoked.IsCompletedSuccessfully)
        {
            await channel.CloseAsync(CloseCode.Forbidden);
        }
    }
}

using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Transport.Connections;

/// <summary>Asks again and again whether callers of open connections are still who they were.</summary>
/// <param name="authenticator">Whom to ask.</param>
/// <param name="options">How often.</param>
/// <param name="clock">Measures it.</param>
/// <param name="logger">Told when the question could not be answered.</param>
public sealed class ConnectionRevalidator(
    IConnectionAuthenticator authenticator, IOptions<StreamingOptions> options, TimeProvider clock, ILogger<ConnectionRevalidator> logger)
{
    private readonly TimeSpan _interval = options.Value.RecheckInterval;
    private TaskCompletionSource _requested = NewSignal();

    /// <summary>Has every open connection checked at once, as after a change of grants.</summary>
    public void RevalidateNow() => Interlocked.Exchange(ref _requested, NewSignal()).TrySetResult();

    /// <summary>Completes when the caller is no longer welcome; ends with the token otherwise.</summary>
    internal async Task UntilRevokedAsync(HttpContext context, ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        do
        {
            await WaitAsync(cancellationToken);
        }
        while (await IsStillValidAsync(context, caller, cancellationToken));
    }

    private async Task<bool> IsStillValidAsync(HttpContext context, ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        try
        {
            return await authenticator.IsStillValidAsync(context, caller, cancellationToken);
        }
        catch (Exception cause) when (!cancellationToken.IsCancellationRequested)
        {
            TransportLog.RecheckFailed(logger, cause, context.TraceIdentifier);
            return true;
        }
    }

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var delay = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(Volatile.Read(ref _requested).Task, Task.Delay(_interval, clock, delay.Token));
        await delay.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Transport.Connections;

/// <summary>Checks callers of open connections at an interval and on request.</summary>
/// <param name="authenticator">Decides whether a caller is still valid.</param>
/// <param name="options">Source of the interval.</param>
/// <param name="clock">Measures the interval.</param>
/// <param name="logger">Logs failed checks.</param>
public sealed class ConnectionRevalidator(
    IConnectionAuthenticator authenticator, IOptions<StreamingOptions> options, TimeProvider clock, ILogger<ConnectionRevalidator> logger)
{
    private readonly TimeSpan _interval = options.Value.RecheckInterval;
    private TaskCompletionSource _requested = NewSignal();

    /// <summary>Checks every open connection now, for example after a change of grants.</summary>
    public void RevalidateNow() => Interlocked.Exchange(ref _requested, NewSignal()).TrySetResult();

    /// <summary>Completes when the caller is no longer valid; cancelled by the token otherwise.</summary>
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

using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Transport.Connections;

/// <summary>Asks again and again whether callers of open connections are still who they were.</summary>
/// <param name="greeter">Whom to ask.</param>
/// <param name="options">How often.</param>
/// <param name="clock">Measures it.</param>
/// <param name="logger">Told when the question could not be answered.</param>
public sealed class ConnectionWatch(
    IConnectionGreeter greeter, IOptions<StreamingOptions> options, TimeProvider clock, ILogger<ConnectionWatch> logger)
{
    private readonly TimeSpan _interval = options.Value.RecheckInterval;
    private TaskCompletionSource _asked = NewQuestion();

    /// <summary>Has every open connection checked at once, as after a change of grants.</summary>
    public void RecheckNow() => Interlocked.Exchange(ref _asked, NewQuestion()).TrySetResult();

    /// <summary>Completes when the caller is no longer welcome; ends with the token otherwise.</summary>
    internal async Task UnwelcomeAsync(HttpContext context, ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        do
        {
            await RestAsync(cancellationToken);
        }
        while (await IsWelcomeAsync(context, caller, cancellationToken));
    }

    private async Task<bool> IsWelcomeAsync(HttpContext context, ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        try
        {
            return await greeter.IsStillWelcomeAsync(context, caller, cancellationToken);
        }
        catch (Exception cause) when (!cancellationToken.IsCancellationRequested)
        {
            TransportLog.RecheckFailed(logger, cause, context.TraceIdentifier);
            return true;
        }
    }

    private async Task RestAsync(CancellationToken cancellationToken)
    {
        using var rest = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(Volatile.Read(ref _asked).Task, Task.Delay(_interval, clock, rest.Token));
        await rest.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }

    private static TaskCompletionSource NewQuestion() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

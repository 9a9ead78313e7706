using System.Threading.Channels;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

/// <summary>Signals new changes to the reader of the log; several signals before a wait count once.</summary>
/// <remarks>Depends on nothing, because the database notifies it and the reader needs the database.</remarks>
public sealed class ChangeLogSignal(TimeProvider clock) : IChangeSignal
{
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Committed() => Notify();

    public void Notify() => _signals.Writer.TryWrite(true);

    /// <summary>Waits for a signal or a time span; for one waiter.</summary>
    public async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(_signals.Reader.WaitToReadAsync(waiting.Token).AsTask(), Task.Delay(longest, clock, waiting.Token));
        await waiting.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        _signals.Reader.TryRead(out _);
    }
}

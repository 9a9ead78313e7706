using System.Threading.Channels;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

/// <summary>Ends the wait of who follows the log; any number of calls in between end it once.</summary>
/// <remarks>Knows nobody: the database tells it of commits, and who follows the log needs the database.</remarks>
public sealed class ChangeLogSignal(TimeProvider clock) : IChangeSignal
{
    private readonly Channel<bool> _calls = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Committed() => Call();

    public void Call() => _calls.Writer.TryWrite(true);

    /// <summary>Waits for a call, or for so long; for one waiter.</summary>
    public async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(_calls.Reader.WaitToReadAsync(waiting.Token).AsTask(), Task.Delay(longest, clock, waiting.Token));
        await waiting.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        _calls.Reader.TryRead(out _);
    }
}

using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

/// <summary>
/// Reads the log for all subscribers of this node, by one reader that pauses without subscribers. Signals only shorten its wait, so that
/// a lost signal delays a change but loses none.
/// </summary>
internal sealed partial class ChangeFeed(
    FindNextChanges find, ChangeLogSignal wakeUp, IOptions<LiveOptions> options, ILogger<ChangeFeed> logger) : IChangeFeed
{
    private const int BatchSize = 500;

    // Without subscribers only a signal ends the wait.
    private static readonly TimeSpan Unlimited = Timeout.InfiniteTimeSpan;

    private readonly Lock _gate = new();
    private readonly LiveOptions _options = options.Value;
    private readonly List<ChangeSubscription> _subscriptions = [];
    private long _position;

    public int Subscribers
    {
        get
        {
            lock (_gate)
            {
                return _subscriptions.Count;
            }
        }
    }

    /// <summary>Subscribes to wanted changes until the subscription is disposed.</summary>
    /// <param name="seen">Position up to which the subscriber has read the log.</param>
    /// <param name="wanted">Filter of changes; pure and fast.</param>
    public ChangeSubscription Subscribe(long seen, Func<Change, bool> wanted)
    {
        lock (_gate)
        {
            // Without subscribers the position did not move.
            _position = _subscriptions.Count == 0 ? Math.Max(_position, seen) : _position;
            var subscription = new ChangeSubscription(wanted, _options.MaxQueuedEvents, Unsubscribe) { Position = _position };
            _subscriptions.Add(subscription);
            wakeUp.Notify();
            return subscription;
        }
    }

    /// <inheritdoc/>
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        var isHealthy = true;
        while (!cancellationToken.IsCancellationRequested)
        {
            var read = 0;
            try
            {
                read = Subscribers == 0 ? 0 : await ReadOnAsync(cancellationToken);
                if (!isHealthy)
                {
                    LogBack();
                }

                isHealthy = true;
            }
            catch (Exception cause) when (!cancellationToken.IsCancellationRequested)
            {
                if (isHealthy)
                {
                    LogOutage(cause);
                }

                isHealthy = false;
            }

            if (read < BatchSize)
            {
                await wakeUp.WaitAsync(Subscribers == 0 ? Unlimited : _options.PollInterval, cancellationToken);
            }
        }
    }

    private async Task<int> ReadOnAsync(CancellationToken cancellationToken)
    {
        long from;
        lock (_gate)
        {
            from = _position;
        }

        var changes = await find.AfterAsync(from, BatchSize, cancellationToken);
        if (changes.Count > 0)
        {
            lock (_gate)
            {
                _position = Math.Max(_position, changes[^1].Sequence);
                foreach (var subscription in _subscriptions)
                {
                    subscription.Offer(changes);
                }
            }
        }

        return changes.Count;
    }

    private void Unsubscribe(ChangeSubscription subscription)
    {
        lock (_gate)
        {
            _subscriptions.Remove(subscription);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The change log cannot be read; subscribers wait")]
    private partial void LogOutage(Exception cause);

    [LoggerMessage(2, LogLevel.Information, "The change log is read again")]
    private partial void LogBack();
}

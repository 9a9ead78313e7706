using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

/// <summary>
/// Follows the log for all subscribers of this node: one reader, however many they are, and none while there is none.
/// Wake-ups only shorten its wait, so that a lost one costs time and never a change.
/// </summary>
public sealed partial class ChangeFeed(
    FindNextChanges find, ChangeLogSignal wakeUp, IOptions<LiveOptions> options, ILogger<ChangeFeed> logger)
{
    private const int BatchSize = 500;

    // Nobody to read for: only a call ends the wait.
    private static readonly TimeSpan ForEver = Timeout.InfiniteTimeSpan;

    private readonly Lock _gate = new();
    private readonly LiveOptions _options = options.Value;
    private readonly List<ChangeSubscription> _seats = [];
    private long _position;

    public int Subscribers
    {
        get
        {
            lock (_gate)
            {
                return _seats.Count;
            }
        }
    }

    /// <summary>Takes a seat; until it is disposed, changes that are wanted queue up for it.</summary>
    /// <param name="seen">Place up to which the subscriber has read the log.</param>
    /// <param name="wanted">Pure and quick: it is asked for each change.</param>
    public ChangeSubscription Join(long seen, Func<Change, bool> wanted)
    {
        lock (_gate)
        {
            // While nobody was here, nobody read on.
            _position = _seats.Count == 0 ? Math.Max(_position, seen) : _position;
            var seat = new ChangeSubscription(wanted, _options.MaxQueuedEvents, Leave) { Position = _position };
            _seats.Add(seat);
            wakeUp.Call();
            return seat;
        }
    }

    /// <summary>Follows until it is cancelled; an outage of the database is waited out.</summary>
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
                await wakeUp.WaitAsync(Subscribers == 0 ? ForEver : _options.PollInterval, cancellationToken);
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
                foreach (var seat in _seats)
                {
                    seat.Offer(changes);
                }
            }
        }

        return changes.Count;
    }

    private void Leave(ChangeSubscription seat)
    {
        lock (_gate)
        {
            _seats.Remove(seat);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The change log cannot be read; subscribers wait")]
    private partial void LogOutage(Exception cause);

    [LoggerMessage(2, LogLevel.Information, "The change log is read again")]
    private partial void LogBack();
}

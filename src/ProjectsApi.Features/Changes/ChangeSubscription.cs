using ProjectsApi.Contract.Subscriptions;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

/// <summary>One subscription to the feed: changes after <see cref="Position"/> come through its queue.</summary>
internal sealed class ChangeSubscription(Func<Change, bool> wanted, int capacity, Action<ChangeSubscription> leave) : IDisposable
{
    private readonly EventQueue<Change> _queue = new(capacity);

    /// <summary>Position up to which the subscriber has to read the log.</summary>
    public long Position { get; init; }

    public void Offer(IReadOnlyList<Change> changes)
    {
        foreach (var change in changes)
        {
            if (wanted(change) && !_queue.TryAdd(change))
            {
                return;
            }
        }
    }

    public IAsyncEnumerable<Change> ReadAsync(CancellationToken cancellationToken) => _queue.ReadAsync(cancellationToken);

    public void Dispose() => leave(this);
}

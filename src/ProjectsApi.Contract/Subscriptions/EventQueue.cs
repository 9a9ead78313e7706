using System.Threading.Channels;

namespace ProjectsApi.Contract.Subscriptions;

/// <summary>Bounded queue of events for one subscriber, in order and without silent loss.</summary>
/// <typeparam name="TEvent">Event.</typeparam>
/// <param name="capacity">Events that may wait, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException">The capacity is zero or less.</exception>
public sealed class EventQueue<TEvent>(int capacity)
{
    private readonly Channel<TEvent> _channel = Channel.CreateBounded<TEvent>(new BoundedChannelOptions(capacity) { SingleReader = true });

    /// <summary>
    /// Adds an event. A full queue ends: queued events are delivered, then
    /// <see cref="SubscriberTooSlowException"/>.
    /// </summary>
    /// <param name="next">Event.</param>
    /// <returns>False when the queue has ended.</returns>
    public bool TryAdd(TEvent next) =>
        _channel.Writer.TryWrite(next) || (_channel.Writer.TryComplete(new SubscriberTooSlowException()) && false);

    /// <summary>Ends the queue after its queued events.</summary>
    /// <param name="cause">Thrown to the reader at the end; null ends quietly.</param>
    public void End(Exception? cause = null) => _channel.Writer.TryComplete(cause);

    /// <summary>Events in order, for one reader.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="SubscriberTooSlowException">The queue was full.</exception>
    public IAsyncEnumerable<TEvent> ReadAsync(CancellationToken cancellationToken) => _channel.Reader.ReadAllAsync(cancellationToken);
}

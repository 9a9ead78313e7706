namespace ProjectsApi.Contract.Subscriptions;

/// <summary>
/// The events of one subscription as the engine carries them: pulled one at a time, so that nothing queues up between
/// the source and a slow client.
/// </summary>
internal sealed class EventSource(
    IAsyncEnumerable<object> events, Func<object, IServiceProvider, CancellationToken, Task<bool>> isSeen) : IObservable<object?>
{
    public IAsyncEnumerable<object> Events => events;

    /// <summary>Whether the subscriber may see an event; asked right before it is answered.</summary>
    public Func<object, IServiceProvider, CancellationToken, Task<bool>> IsSeenAsync => isSeen;

    public IDisposable Subscribe(IObserver<object?> observer) => throw new NotSupportedException("Events are pulled, never pushed.");
}

namespace ProjectsApi.Contract.Subscriptions;

/// <summary>
/// The events of one subscription as the engine carries them: pulled one at a time, so that nothing queues up between
/// the source and a slow client.
/// </summary>
internal sealed class EventSource(IAsyncEnumerable<object> events) : IObservable<object?>
{
    public IAsyncEnumerable<object> Events => events;

    public IDisposable Subscribe(IObserver<object?> observer) => throw new NotSupportedException("Events are pulled, never pushed.");
}

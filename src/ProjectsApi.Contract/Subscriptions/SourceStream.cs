namespace ProjectsApi.Contract.Subscriptions;

/// <summary>
/// Source stream of one subscription. Events are pulled one at a time, so that none queue up for a slow client.
/// </summary>
internal sealed class SourceStream(
    IAsyncEnumerable<object> events, Func<object, IServiceProvider, CancellationToken, Task<bool>> isVisible) : IObservable<object?>
{
    public IAsyncEnumerable<object> Events => events;

    /// <summary>Whether the subscriber may see an event; checked before it is answered.</summary>
    public Func<object, IServiceProvider, CancellationToken, Task<bool>> IsVisibleAsync => isVisible;

    public IDisposable Subscribe(IObserver<object?> observer) => throw new NotSupportedException("Events are pulled, never pushed.");
}

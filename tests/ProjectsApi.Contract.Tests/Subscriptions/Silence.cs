namespace ProjectsApi.Contract.Tests.Subscriptions;

/// <summary>A source that pushes, as the engine would like it.</summary>
public sealed class Silence : IObservable<TideEvent>
{
    public IDisposable Subscribe(IObserver<TideEvent> observer) => throw new InvalidOperationException("subscribed");
}

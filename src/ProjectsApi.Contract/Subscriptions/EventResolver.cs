using GraphQL;
using GraphQL.Resolvers;

namespace ProjectsApi.Contract.Subscriptions;

/// <summary>Opens the source of a subscription field; goes into <see cref="GraphQL.Types.FieldType.StreamResolver"/>.</summary>
/// <typeparam name="TEvent">Event; the field's own resolver, or without one the field itself, reads it as its source.</typeparam>
/// <param name="open">
/// Runs once for each subscription, under the time limit of an operation; what it throws refuses the subscription. The
/// sequence is enumerated at most once. Its enumerator's token fires when the subscriber leaves; the token of the field
/// context is of no use by then.
/// </param>
/// <param name="isSeen">
/// Made once for each subscription from its field context: whether the subscriber may see an event. It is asked with the services of its
/// answer, right before it, within what the
/// caller may see at that moment. What they may not is passed over. Null shows everything.
/// </param>
/// <remarks>
/// The next event is asked for only when the last one has been sent. A source that cannot wait must bound what it keeps
/// and throw <see cref="SubscriberTooSlowException"/>; <see cref="EventQueue{TEvent}"/> does both.
/// </remarks>
public sealed class EventResolver<TEvent>(
    Func<IResolveFieldContext, Task<IAsyncEnumerable<TEvent>>> open,
    Func<IResolveFieldContext, Func<TEvent, IServiceProvider, CancellationToken, Task<bool>>>? isSeen = null) : ISourceStreamResolver
    where TEvent : class
{
    /// <inheritdoc/>
    public async ValueTask<IObservable<object?>> ResolveAsync(IResolveFieldContext context) =>
        new EventSource(await open(context).ConfigureAwait(false), Sight(context));

    private Func<object, IServiceProvider, CancellationToken, Task<bool>> Sight(IResolveFieldContext context)
    {
        if (isSeen is null)
        {
            return static (_, _, _) => Task.FromResult(true);
        }

        var sees = isSeen(context);
        return (happened, services, cancellationToken) => sees((TEvent)happened, services, cancellationToken);
    }
}

using GraphQL;
using GraphQL.Resolvers;

namespace ProjectsApi.Contract.Subscriptions;

/// <summary>Opens the source of a subscription field; goes into <see cref="GraphQL.Types.FieldType.StreamResolver"/>.</summary>
/// <typeparam name="TEvent">Event; the source object of the field's resolver.</typeparam>
/// <param name="open">
/// Runs once for each subscription, within the time limit of an operation; an exception refuses the subscription. The sequence is
/// enumerated at most once. The token of its enumerator ends with the subscription; that of the field context ends earlier.
/// </param>
/// <param name="visibility">
/// Makes the visibility check of a subscription from its field context. The check runs before each event with the services of its
/// answer and the present permissions. An invisible event is skipped. Null shows all events.
/// </param>
/// <remarks>
/// The next event is read when the previous one has been sent. A source that cannot wait must bound its queue and
/// throw <see cref="SubscriberTooSlowException"/>; <see cref="EventQueue{TEvent}"/> does both.
/// </remarks>
public sealed class EventStreamResolver<TEvent>(
    Func<IResolveFieldContext, Task<IAsyncEnumerable<TEvent>>> open,
    Func<IResolveFieldContext, Func<TEvent, IServiceProvider, CancellationToken, Task<bool>>>? visibility = null) : ISourceStreamResolver
    where TEvent : class
{
    /// <inheritdoc/>
    public async ValueTask<IObservable<object?>> ResolveAsync(IResolveFieldContext context) =>
        new SourceStream(await open(context).ConfigureAwait(false), VisibilityOf(context));

    private Func<object, IServiceProvider, CancellationToken, Task<bool>> VisibilityOf(IResolveFieldContext context)
    {
        if (visibility is null)
        {
            return static (_, _, _) => Task.FromResult(true);
        }

        var isVisible = visibility(context);
        return (change, services, cancellationToken) => isVisible((TEvent)change, services, cancellationToken);
    }
}

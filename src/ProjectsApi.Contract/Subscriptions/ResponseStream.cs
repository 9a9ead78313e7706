using GraphQL;

namespace ProjectsApi.Contract.Subscriptions;

/// <summary>The answers of a running subscription; the one entry of <see cref="ExecutionResult.Streams"/>.</summary>
/// <param name="responses">See <see cref="Responses"/>.</param>
public sealed class ResponseStream(IAsyncEnumerable<ExecutionResult> responses) : IObservable<ExecutionResult>
{
    /// <summary>
    /// One answer for each event, executed with its own loaders, services and time limit when it is read. Enumerate it once. It ends with
    /// an <see cref="ExecutionError"/> when the source fails, and with a <see cref="SubscriberTooSlowException"/> when events were lost.
    /// The enumerator's token ends the subscription.
    /// </summary>
    public IAsyncEnumerable<ExecutionResult> Responses => responses;

    /// <summary>Not supported: pushing would queue without bound.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public IDisposable Subscribe(IObserver<ExecutionResult> observer) =>
        throw new NotSupportedException("Answers are pulled, never pushed.");
}

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Instrumentation;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Subscriptions;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ProjectsApi.Contract.Execution;

/// <summary>Answers the events of one subscription, each as an operation of its own.</summary>
/// <param name="subscription">Context of the operation that subscribed; never executed itself.</param>
/// <param name="field">The root field.</param>
/// <param name="fields">Runs the selection.</param>
/// <param name="scopes">A scope for each event: the one of the request may have ended long before.</param>
/// <param name="policy">Asked anew for each event: what the caller may see can have changed since the last one.</param>
/// <param name="timeout">Longest run of one event.</param>
/// <param name="clock">Measures it.</param>
internal sealed class EventRun(
    ExecutionContext subscription, ExecutionNode field, QueryStrategy fields, IServiceScopeFactory scopes, IAccessPolicy policy,
    TimeSpan timeout, TimeProvider clock)
{
    public async IAsyncEnumerable<ExecutionResult> AnswerAsync(
        EventSource source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var events = source.Events.GetAsyncEnumerator(cancellationToken);
        while (await MoveAsync(events, cancellationToken).ConfigureAwait(false))
        {
            if (await AnswerAsync(source, events.Current, cancellationToken).ConfigureAwait(false) is { } answer)
            {
                yield return answer;
            }
        }
    }

    private async ValueTask<bool> MoveAsync(IAsyncEnumerator<object> events, CancellationToken cancellationToken)
    {
        try
        {
            return await events.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not SubscriberTooSlowException && !cancellationToken.IsCancellationRequested)
        {
            using var context = ContextOf(null, subscription.RequestServices, cancellationToken);
            throw await SourceErrors.DescribeAsync(context, field, exception).ConfigureAwait(false);
        }
    }

    // Null for what the subscriber may not see.
    private async Task<ExecutionResult?> AnswerAsync(EventSource source, object happened, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(timeout, clock);
        // By hand, because a linked source cannot take its time from a TimeProvider.
        using var link = cancellationToken.UnsafeRegister(static source => (source as CancellationTokenSource)?.Cancel(), deadline);
        var scope = scopes.CreateAsyncScope();
        await using var disposing = scope.ConfigureAwait(false);
        using var context = ContextOf(happened, scope.ServiceProvider, deadline.Token);
        try
        {
            if (context.UserContext is RequestContext request)
            {
                await OrEndAsync(() => PreparedAsync(request, deadline.Token), context).ConfigureAwait(false);
                policy.Enter(request);
            }

            var sees = source.IsSeenAsync;
            if (!await OrEndAsync(() => sees(happened, scope.ServiceProvider, deadline.Token), context).ConfigureAwait(false))
            {
                return null;
            }

            var result = await fields.ExecuteAsync(context).ConfigureAwait(false);
            result.AddErrors(context.Errors);
            return result;
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new ExecutionResult(new TimeoutError());
        }
    }

    // A failure ends the subscription: passed over, the event would be missing from what the subscriber got.
    private async Task<TResult> OrEndAsync<TResult>(Func<Task<TResult>> work, ExecutionContext context)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception exception) when (!context.CancellationToken.IsCancellationRequested)
        {
            throw await SourceErrors.DescribeAsync(context, field, exception).ConfigureAwait(false);
        }
    }

    private async Task<RequestContext> PreparedAsync(RequestContext request, CancellationToken cancellationToken)
    {
        await policy.PrepareAsync(request, subscription.User, cancellationToken).ConfigureAwait(false);
        return request;
    }

    private ExecutionContext ContextOf(
        object? happened, IServiceProvider? services, CancellationToken cancellationToken) => new(subscription)
    {
        RootValue = happened,
        // Loaders of the last event would answer this one from what they have read already.
        UserContext = subscription.UserContext is RequestContext request ? request.ForNextEvent() : subscription.UserContext,
        RequestServices = services,
        CancellationToken = cancellationToken,
        Errors = [],
        OutputExtensions = [],
        Metrics = Metrics.None,
        // The engine adds to these when it merges a field that is written twice: shared, they would grow with each event.
        ArgumentValues = subscription.ArgumentValues is { } arguments
            ? new ConcurrentDictionary<GraphQLField, IDictionary<string, GraphQL.Execution.ArgumentValue>>(arguments) : null,
        DirectiveValues = subscription.DirectiveValues is { } directives
            ? new ConcurrentDictionary<ASTNode, IDictionary<string, DirectiveInfo>>(directives) : null,
    };
}

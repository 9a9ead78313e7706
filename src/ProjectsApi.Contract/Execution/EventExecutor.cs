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

/// <summary>Executes the selection of one subscription for each event, as an operation of its own.</summary>
/// <param name="subscription">Context of the subscribing operation, which is not executed.</param>
/// <param name="field">The root field.</param>
/// <param name="fields">Runs the selection.</param>
/// <param name="scopes">Makes a scope for each event, because that of the request may have ended.</param>
/// <param name="policy">Decides for each event anew, because permissions may have changed.</param>
/// <param name="timeout">Time limit of one event.</param>
/// <param name="clock">Clock of the time limit.</param>
internal sealed class EventExecutor(
    ExecutionContext subscription, ExecutionNode field, QueryStrategy fields, IServiceScopeFactory scopes, IAccessPolicy policy,
    TimeSpan timeout, TimeProvider clock)
{
    public async IAsyncEnumerable<ExecutionResult> AnswerAsync(
        SourceStream source, [EnumeratorCancellation] CancellationToken cancellationToken)
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
            throw await SourceStreamErrors.DescribeAsync(context, field, exception).ConfigureAwait(false);
        }
    }

    // Null for an event that the subscriber may not see.
    private async Task<ExecutionResult?> AnswerAsync(SourceStream source, object change, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(timeout, clock);
        // Linked by hand, because a linked source cannot use a TimeProvider.
        using var link = cancellationToken.UnsafeRegister(static source => (source as CancellationTokenSource)?.Cancel(), deadline);
        var scope = scopes.CreateAsyncScope();
        await using var disposing = scope.ConfigureAwait(false);
        using var context = ContextOf(change, scope.ServiceProvider, deadline.Token);
        try
        {
            if (context.UserContext is RequestContext request)
            {
                await OrFailAsync(() => PreparedAsync(request, deadline.Token), context).ConfigureAwait(false);
                policy.Enter(request);
            }

            var isVisible = source.IsVisibleAsync;
            if (!await OrFailAsync(() => isVisible(change, scope.ServiceProvider, deadline.Token), context).ConfigureAwait(false))
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

    // A failure ends the subscription, because skipping the event would leave a gap.
    private async Task<TResult> OrFailAsync<TResult>(Func<Task<TResult>> work, ExecutionContext context)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception exception) when (!context.CancellationToken.IsCancellationRequested)
        {
            throw await SourceStreamErrors.DescribeAsync(context, field, exception).ConfigureAwait(false);
        }
    }

    private async Task<RequestContext> PreparedAsync(RequestContext request, CancellationToken cancellationToken)
    {
        await policy.PrepareAsync(request, subscription.User, cancellationToken).ConfigureAwait(false);
        return request;
    }

    private ExecutionContext ContextOf(
        object? change, IServiceProvider? services, CancellationToken cancellationToken) => new(subscription)
        {
            RootValue = change,
            // Loaders of the previous event would return its cached rows.
            UserContext = subscription.UserContext is RequestContext request ? request.ForNextEvent() : subscription.UserContext,
            RequestServices = services,
            CancellationToken = cancellationToken,
            Errors = [],
            OutputExtensions = [],
            Metrics = Metrics.None,
            // The engine adds entries when it merges repeated fields; shared dictionaries would grow with each event.
            ArgumentValues = subscription.ArgumentValues is { } arguments
            ? new ConcurrentDictionary<GraphQLField, IDictionary<string, GraphQL.Execution.ArgumentValue>>(arguments) : null,
            DirectiveValues = subscription.DirectiveValues is { } directives
            ? new ConcurrentDictionary<ASTNode, IDictionary<string, DirectiveInfo>>(directives) : null,
        };
}

using System.Runtime.CompilerServices;
using System.Security.Claims;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Incremental;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Transport.Documents;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Execution;

/// <summary>Executes one operation within its time limit and logs failures; the same for every protocol.</summary>
internal sealed class OperationRunner(
    IDocumentExecuter executer,
    ISchema schema,
    IErrorInfoProvider errorInfo,
    IOutageClassifier outages,
    DocumentResolver documents,
    IOptions<GraphQLTransportOptions> options,
    OperationActivity activity,
    TimeProvider clock,
    ILogger<OperationRunner> logger)
{
    private readonly TimeSpan _timeout = options.Value.ExecutionTimeout;

    /// <summary>
    /// Runs the operation. A subscription yields its responses in the only stream of the result. Only
    /// <paramref name="cancellationToken"/> causes an <see cref="OperationCanceledException"/>.
    /// </summary>
    public async Task<ExecutionOutcome> RunAsync(
        GraphQLParameters parameters,
        OperationKinds kinds,
        RequestContext context,
        IServiceProvider services,
        ClaimsPrincipal user,
        CancellationToken cancellationToken)
    {
        var deadline = new OperationDeadline(_timeout, clock, cancellationToken);
        var isHeld = false;
        try
        {
            var outcome = await RunAsync(parameters, kinds, context, services, user, deadline, cancellationToken);
            isHeld = outcome.Result is IncrementalResult;
            return outcome.Result is IncrementalResult first
                ? outcome with { Rest = RestAsync(first, deadline, context, cancellationToken) }
                : outcome;
        }
        finally
        {
            if (!isHeld)
            {
                deadline.Dispose();
            }
        }
    }

    private async Task<ExecutionOutcome> RunAsync(
        GraphQLParameters parameters,
        OperationKinds kinds,
        RequestContext context,
        IServiceProvider services,
        ClaimsPrincipal user,
        OperationDeadline deadline,
        CancellationToken cancellationToken)
    {
        if (_timeout != Timeout.InfiniteTimeSpan)
        {
            // Without a limit of the transport the engine's own applies.
            context.Time = deadline.Time;
        }

        activity.Begin();
        try
        {
            var document = await documents.FindAsync(parameters, user, deadline.Token);
            if (document.Error is { } unknown)
            {
                return Inspect(new ExecutionResult(unknown), [unknown], context);
            }

            var operation = OptionsOf(parameters, document, context, services, user, deadline.Token);
            operation.Listeners.Add(OperationKindListener.For(kinds));
            var result = await executer.ExecuteAsync(operation);
            cancellationToken.ThrowIfCancellationRequested();
            if (result.Executed || result.Errors is null)
            {
                documents.Keep(document);
            }

            if (result.Errors is not { Count: > 0 } errors)
            {
                return result;
            }
            // Some drivers report a cancelled command as an error of their own.
            var timedOut = deadline.IsOver && !cancellationToken.IsCancellationRequested;
            return timedOut ? TimedOut(context, deadline.Time.Limit) : Inspect(result, errors, context);
        }
        catch (OperationCanceledException) when (deadline.IsOver && !cancellationToken.IsCancellationRequested)
        {
            return TimedOut(context, deadline.Time.Limit);
        }
        catch (Exception cause)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Failed(cause, context);
        }
        finally
        {
            activity.End();
        }
    }

    // Executes each part when the one before it was sent. The limits of the operation hold to its last part.
    private async IAsyncEnumerable<ExecutionResult> RestAsync(
        IncrementalResult first, OperationDeadline deadline, RequestContext context,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ending = deadline;
        activity.Begin();
        try
        {
            while (first.HasNext)
            {
                yield return await NextAsync(first, deadline, context, cancellationToken);
            }
        }
        finally
        {
            activity.End();
        }
    }

    private async Task<IncrementalPayload> NextAsync(
        IncrementalResult first, OperationDeadline deadline, RequestContext context, CancellationToken cancellationToken)
    {
        try
        {
            var payload = await first.NextAsync();
            cancellationToken.ThrowIfCancellationRequested();
            LogFailures(payload, context);
            return payload;
        }
        catch (Exception cause)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (deadline.IsOver)
            {
                TransportLog.TimedOut(logger, context.RequestId, deadline.Time.Limit);
                return Abandon(first, new TimeoutError());
            }

            TransportLog.RequestFailed(logger, cause, context.RequestId);
            return Abandon(first, new ContractError(Refusals.Unexpected(context.RequestId).Message).With("requestId", context.RequestId));
        }
    }

    private IncrementalPayload Abandon(IncrementalResult first, ExecutionError error)
    {
        CountErrors([error]);
        return first.Abandon(error);
    }

    /// <summary>Logs the failures in one response of a subscription, or in a later part of an answer.</summary>
    public void LogFailures(ExecutionResult answer, RequestContext context)
    {
        if (answer.Errors is { Count: > 0 } errors)
        {
            Inspect(answer, errors, context);
        }
    }

    private ExecutionOptions OptionsOf(
        GraphQLParameters parameters,
        ResolvedDocument document,
        RequestContext context,
        IServiceProvider services,
        ClaimsPrincipal user,
        CancellationToken cancellationToken) => new()
        {
            Schema = schema,
            Query = document.Text,
            DocumentId = parameters.DocumentId,
            OperationName = parameters.OperationName,
            Variables = parameters.Variables,
            Extensions = parameters.Extensions,
            UserContext = context,
            RequestServices = services,
            User = user,
            CancellationToken = cancellationToken,
        };

    private void CountErrors(ExecutionErrors errors)
    {
        if (RequestMeter.Current is not { } meter)
        {
            return;
        }

        meter.Errors += errors.Count;
        if (errorInfo.GetInfo(errors[0]).Extensions is { } extensions && extensions.TryGetValue("code", out var code))
        {
            meter.ErrorCode ??= code as string;
        }
    }

    private ExecutionOutcome Inspect(ExecutionResult result, ExecutionErrors errors, RequestContext context)
    {
        CountErrors(errors);
        foreach (var error in errors)
        {
            if (error is OperationNotAllowedError refused)
            {
                return refused.Operation == OperationType.Subscription ? Refusals.SubscriptionNotAllowed : Refusals.OperationNotAllowed;
            }

            if (error is ContractError { Code: ErrorCodes.BudgetSpent } spent)
            {
                return Refusals.BudgetSpent(spent);
            }
            // A partial query result is useless. A partial mutation may have written rows, which its payload reports.
            if (error is ContractError { Code: ErrorCodes.Unavailable } away && !HasMutationPayload(result))
            {
                return Refusals.Unavailable(away.Message, context.RequestId);
            }
            // The parser throws for too deep a document; that is an error of the client.
            if (error is not UnhandledError { InnerException: { } cause } || cause is GraphQLParserException)
            {
                continue;
            }

            if (!result.Executed)
            {
                return Failed(cause, context);
            }

            if (logger.IsEnabled(LogLevel.Error))
            {
                TransportLog.ResolverFailed(logger, cause, context.RequestId, error.Path is { } path ? string.Join('.', path) : "");
            }
        }

        return result;
    }

    private static bool HasMutationPayload(ExecutionResult result) =>
        result.Operation?.Operation == OperationType.Mutation
        && result.Data is RootExecutionNode { SubFields: { } fields } && fields.Any(field => field.ToValue() is not null);

    /// <summary>The refusal for a failure outside any field.</summary>
    private Refusal Failed(Exception cause, RequestContext context)
    {
        if (outages.Explain(cause) is { } explanation)
        {
            TransportLog.NotServed(logger, context.RequestId, cause.GetBaseException().Message);
            return Refusals.Unavailable(explanation, context.RequestId);
        }

        TransportLog.RequestFailed(logger, cause, context.RequestId);
        return Refusals.Unexpected(context.RequestId);
    }

    private ExecutionOutcome TimedOut(RequestContext context, TimeSpan limit)
    {
        TransportLog.TimedOut(logger, context.RequestId, limit);
        return Refusals.TimedOut(limit);
    }
}

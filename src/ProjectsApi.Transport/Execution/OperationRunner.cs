using System.Security.Claims;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Execution;

/// <summary>Hands one operation to the engine, watches its time and logs what went wrong; the same for every protocol.</summary>
internal sealed class OperationRunner(
    IDocumentExecuter executer,
    ISchema schema,
    IErrorInfoProvider errorInfo,
    IOutageClassifier outages,
    IOptions<GraphQLTransportOptions> options,
    TimeProvider clock,
    ILogger<OperationRunner> logger)
{
    private readonly TimeSpan _timeout = options.Value.ExecutionTimeout;

    /// <summary>
    /// Runs the operation, or opens the subscription, whose answers are in the result's only stream; only
    /// <paramref name="cancellationToken"/> itself ends in an <see cref="OperationCanceledException"/>.
    /// </summary>
    public async Task<ExecutionOutcome> RunAsync(
        GraphQLParameters parameters,
        OperationKinds kinds,
        RequestContext context,
        IServiceProvider services,
        ClaimsPrincipal user,
        CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(_timeout, clock);
        var time = new OperationTimeout(deadline, _timeout, clock);
        if (_timeout != Timeout.InfiniteTimeSpan)
        {
            // Without a limit of the transport that of the engine holds.
            context.Time = time;
        }

        // By hand, because a linked source cannot take its time from a TimeProvider.
        using var link = cancellationToken.UnsafeRegister(static source => Cancel(source), deadline);
        try
        {
            var operation = new ExecutionOptions
            {
                Schema = schema,
                Query = parameters.Query,
                DocumentId = parameters.DocumentId,
                OperationName = parameters.OperationName,
                Variables = parameters.Variables,
                Extensions = parameters.Extensions,
                UserContext = context,
                RequestServices = services,
                User = user,
                CancellationToken = deadline.Token,
            };
            operation.Listeners.Add(OperationKindListener.For(kinds));
            var result = await executer.ExecuteAsync(operation);
            cancellationToken.ThrowIfCancellationRequested();
            if (result.Errors is not { Count: > 0 } errors)
            {
                return result;
            }
            // Some drivers report a cancelled command as an error of their own.
            var timedOut = deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested;
            return timedOut ? TimedOut(context, time.Limit) : Inspect(result, errors, context);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return TimedOut(context, time.Limit);
        }
        catch (Exception cause)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Failed(cause, context);
        }
    }

    /// <summary>Logs what went wrong in one answer of a subscription.</summary>
    public void LogFailures(ExecutionResult answer, RequestContext context)
    {
        if (answer.Errors is { Count: > 0 } errors)
        {
            Inspect(answer, errors, context);
        }
    }

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

            if (error is ContractError { Code: ErrorCodes.BudgetSpent } spent
                && spent.Extensions?[ErrorCodes.RetryAfterMember] is int seconds)
            {
                return Refusals.BudgetSpent(spent.Message, seconds);
            }
            // Half of a query is nothing to build on; of a mutation a part may have been written, which its payload tells.
            if (error is ContractError { Code: ErrorCodes.Unavailable } away && !HasMutationPayload(result))
            {
                return Refusals.Unavailable(away.Message, context.RequestId);
            }
            // The parser reports too deep a document by an exception; that is the client's mistake, not ours.
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

    /// <summary>What is told of a failure that no field has caught.</summary>
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

    private static void Cancel(object? source) => (source as CancellationTokenSource)?.Cancel();
}

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
                return result;
            // Some drivers report a cancelled command as an error of their own.
            var late = deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested;
            return late ? TimedOut(context) : Examine(result, errors, context);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return TimedOut(context);
        }
        catch (Exception cause)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TransportLog.RequestFailed(logger, cause, context.RequestId);
            return Refusals.Unexpected(context.RequestId);
        }
    }

    /// <summary>Logs what went wrong in one answer of a subscription.</summary>
    public void LogFailures(ExecutionResult answer, RequestContext context)
    {
        if (answer.Errors is { Count: > 0 } errors)
            Examine(answer, errors, context);
    }

    private ExecutionOutcome Examine(ExecutionResult result, ExecutionErrors errors, RequestContext context)
    {
        foreach (var error in errors)
        {
            if (error is OperationNotAllowedError refused)
                return refused.Operation == OperationType.Subscription ? Refusals.SubscriptionNotAllowed : Refusals.OperationNotAllowed;
            if (error is ContractError { Code: ErrorCodes.BudgetSpent } spent && spent.Extensions?[ErrorCodes.RetryAfterMember] is int seconds)
                return Refusals.BudgetSpent(spent.Message, seconds);
            // The parser reports too deep a document by an exception; that is the client's mistake, not ours.
            if (error is not UnhandledError { InnerException: { } cause } || cause is GraphQLParserException)
                continue;
            if (!result.Executed)
            {
                TransportLog.RequestFailed(logger, cause, context.RequestId);
                return Refusals.Unexpected(context.RequestId);
            }

            if (logger.IsEnabled(LogLevel.Error))
                TransportLog.ResolverFailed(logger, cause, context.RequestId, error.Path is { } path ? string.Join('.', path) : "");
        }

        return result;
    }

    private ExecutionOutcome TimedOut(RequestContext context)
    {
        TransportLog.TimedOut(logger, context.RequestId, _timeout);
        return Refusals.TimedOut(_timeout);
    }

    private static void Cancel(object? source) => (source as CancellationTokenSource)?.Cancel();
}

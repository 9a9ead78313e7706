using GraphQL.Execution;
using Microsoft.Extensions.Logging;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Errors;

/// <summary>Masks unhandled exceptions: the client gets the request id only, the log gets each exception once.</summary>
internal sealed partial class UnexpectedErrors(IOutageClassifier outages, ILogger<UnexpectedErrors> logger)
{
    private const string LoggedKey = "ProjectsApi.Contract.LoggedExceptions";

    private const string OutageKey = "ProjectsApi.Contract.OutageLogged";

    public Task HandleAsync(UnhandledExceptionContext context)
    {
        // Each event of a subscription has a user context of its own, unlike the options.
        var user = context.Context?.UserContext ?? context.ExecutionOptions.UserContext;
        var request = user as RequestContext;
        var path = Path(context);
        if (IsNonNullViolation(context))
        {
            LogNonNullViolation(request?.RequestId, path);
            context.Exception = new ContractError(
                "Cannot return null for non-nullable field.", ErrorCodes.NonNullViolation);
            return Task.CompletedTask;
        }

        if (outages.Explain(context.OriginalException) is { } outage)
        {
            if (IsFirstOutage(user))
            {
                LogOutage(request?.RequestId, path, context.OriginalException.GetBaseException().Message);
            }

            context.Exception = ServiceUnavailableError.Of(outage, request?.RequestId);
            return Task.CompletedTask;
        }

        if (context.OriginalException is OperationCanceledException)
        {
            LogCancelled(request?.RequestId, path);
        }
        else if (IsFirst(user, context.OriginalException))
        {
            LogUnexpected(context.OriginalException, request?.RequestId, path);
        }

        context.Exception = Masked(request);
        return Task.CompletedTask;
    }

    private static ContractError Masked(RequestContext? request)
    {
        var error = new ContractError(ContractErrorInfoProvider.UnexpectedMessage);
        return request is null ? error : error.With("requestId", request.RequestId);
    }

    // The engine reports a missing value as an InvalidOperationException, recognisable by its text only.
    private static bool IsNonNullViolation(UnhandledExceptionContext context) =>
        context.FieldContext is not null
        && context.OriginalException is InvalidOperationException { Source: "GraphQL" } exception
        && exception.Message.StartsWith("Cannot return null for a non-null type.", StringComparison.Ordinal);

    // A failed batch fails each of its fields with the same exception.
    private static bool IsFirst(IDictionary<string, object?> userContext, Exception exception)
    {
        lock (userContext)
        {
            if (userContext.TryGetValue(LoggedKey, out var seen) && seen is HashSet<Exception> logged)
            {
                return logged.Add(exception);
            }

            userContext[LoggedKey] = new HashSet<Exception>(ReferenceEqualityComparer.Instance) { exception };
            return true;
        }
    }

    // In an outage every field of a request may fail, each with its own exception.
    private static bool IsFirstOutage(IDictionary<string, object?> userContext)
    {
        lock (userContext)
        {
            return userContext.TryAdd(OutageKey, true);
        }
    }

    private static string Path(UnhandledExceptionContext context) =>
        context.FieldContext is { } field ? string.Join('.', field.ResponsePath) : "(operation)";

    [LoggerMessage(1, LogLevel.Error, "Request {RequestId} failed at {Path}")]
    private partial void LogUnexpected(Exception exception, string? requestId, string path);

    [LoggerMessage(2, LogLevel.Warning, "Request {RequestId} got no value for the required field {Path}")]
    private partial void LogNonNullViolation(string? requestId, string path);

    // Without a stack trace, because the fault is elsewhere and frequent.
    [LoggerMessage(4, LogLevel.Error, "Request {RequestId} was not served at {Path}: {Reason}")]
    private partial void LogOutage(string? requestId, string path, string reason);

    [LoggerMessage(3, LogLevel.Debug, "Request {RequestId} was cancelled at {Path}")]
    private partial void LogCancelled(string? requestId, string path);
}

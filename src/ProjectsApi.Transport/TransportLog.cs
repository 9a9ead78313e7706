using Microsoft.Extensions.Logging;

namespace ProjectsApi.Transport;

internal static partial class TransportLog
{
    [LoggerMessage(1, LogLevel.Error, "GraphQL request {RequestId} failed outside any resolver")]
    public static partial void RequestFailed(ILogger logger, Exception cause, string requestId);

    [LoggerMessage(2, LogLevel.Error, "GraphQL request {RequestId} failed at {Path}")]
    public static partial void ResolverFailed(ILogger logger, Exception cause, string requestId, string path);

    [LoggerMessage(3, LogLevel.Warning, "GraphQL request {RequestId} ran longer than {Timeout} and was cancelled")]
    public static partial void TimedOut(ILogger logger, string requestId, TimeSpan timeout);

    [LoggerMessage(4, LogLevel.Error, "Whether the caller of connection {RequestId} is still welcome could not be checked")]
    public static partial void RecheckFailed(ILogger logger, Exception cause, string requestId);

    // Without the stack: the fault is elsewhere, and there may be thousands of these.
    [LoggerMessage(6, LogLevel.Error, "Request {RequestId} was not served: {Reason}")]
    public static partial void NotServed(ILogger logger, string requestId, string reason);

    [LoggerMessage(5, LogLevel.Error, "Connection {RequestId} failed")]
    public static partial void ConnectionFailed(ILogger logger, Exception cause, string requestId);
}

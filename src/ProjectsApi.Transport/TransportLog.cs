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

    [LoggerMessage(4, LogLevel.Error, "The caller of connection {RequestId} could not be checked again")]
    public static partial void RecheckFailed(ILogger logger, Exception cause, string requestId);

    // No stack trace: an outage logs thousands of these, and the fault is not here.
    [LoggerMessage(6, LogLevel.Error, "Request {RequestId} was not served: {Reason}")]
    public static partial void NotServed(ILogger logger, string requestId, string reason);

    [LoggerMessage(5, LogLevel.Error, "Connection {RequestId} failed")]
    public static partial void ConnectionFailed(ILogger logger, Exception cause, string requestId);

    [LoggerMessage(7, LogLevel.Warning, "The version of the data cannot be read, and request {RequestId} is executed: {Reason}")]
    public static partial void VersionUnknown(ILogger logger, string requestId, string reason);
}

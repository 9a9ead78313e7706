using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Logging;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Transport.Http;

/// <summary>Logs one record for each request and for each operation of a socket.</summary>
internal sealed class RequestLogger(ILogger<RequestLogger> logger)
{
    private const int ClientClosedRequest = 499;
    private static readonly EventId Request = new(1, nameof(Request));

    /// <summary>Logs a finished HTTP request; the handshake of a socket is one.</summary>
    /// <param name="context">Finished request.</param>
    /// <param name="meter">Operation and measurements of the request.</param>
    /// <param name="failed">Whether the request ended by an unhandled exception.</param>
    public void Log(HttpContext context, RequestMeter meter, bool failed) =>
        Log(LevelOf(context), context, meter, context.Request.Method, StatusOf(context, failed), context.TraceIdentifier);

    /// <summary>Logs a finished operation of a socket or of a batch.</summary>
    /// <param name="context">Handshake of the socket, or request with the batch.</param>
    /// <param name="meter">Operation and its measurements.</param>
    /// <param name="method"><c>SOCKET</c> or <c>BATCH</c>.</param>
    /// <param name="requestId">Identifier of the operation.</param>
    public void Log(HttpContext context, RequestMeter meter, string method, string requestId) =>
        Log(LogLevel.Information, context, meter, method, null, requestId);

    // Probes and static files are frequent.
    private static LogLevel LevelOf(HttpContext context) => context.GetEndpoint() switch
    {
        null when context.Response.StatusCode < StatusCodes.Status400BadRequest => LogLevel.Debug,
        { } endpoint when endpoint.Metadata.GetMetadata<IDisableHttpMetricsMetadata>() is not null => LogLevel.Debug,
        _ => LogLevel.Information,
    };

    private static int StatusOf(HttpContext context, bool failed)
    {
        if (context.Response.HasStarted)
        {
            return context.Response.StatusCode;
        }

        if (context.RequestAborted.IsCancellationRequested)
        {
            return ClientClosedRequest;
        }

        return failed ? StatusCodes.Status500InternalServerError : context.Response.StatusCode;
    }

    private void Log(LogLevel level, HttpContext context, RequestMeter meter, string method, int? status, string requestId)
    {
        if (!logger.IsEnabled(level))
        {
            return;
        }

        var members = new List<KeyValuePair<string, object?>>(16);
        Add(members, "Method", method);
        // Encoded, so that a path cannot forge lines of a text log. Without the query string, which may hold variables.
        Add(members, "Path", context.Request.PathBase.Add(context.Request.Path).ToUriComponent());
        Add(members, "Status", status);
        Add(members, "Milliseconds", Math.Round(meter.Elapsed.TotalMilliseconds, 1));
        Add(members, "OperationKind", meter.OperationKind);
        Add(members, "OperationName", meter.OperationName);
        Add(members, "DocumentHash", meter.DocumentHash);
        Add(members, "FieldCost", meter.Cost?.FieldCost);
        Add(members, "TypeCost", meter.Cost?.TypeCost);
        Add(members, "Statements", meter.Statements);
        Add(members, "IsKept", meter.IsKept ? true : null);
        Add(members, "Errors", meter.Errors == 0 ? null : meter.Errors);
        Add(members, "ErrorCode", meter.ErrorCode);
        Add(members, "CallerId", context.User.FindFirst(ClaimTypes.NameIdentifier)?.Value);
        Add(members, "Address", context.Connection.RemoteIpAddress?.ToString());
        Add(members, "RequestId", requestId);
        logger.Log(level, Request, new RequestLogRecord(members), null, static (line, _) => line.ToString());
    }

    private static void Add(List<KeyValuePair<string, object?>> members, string name, object? value)
    {
        if (value is not null)
        {
            members.Add(new(name, value));
        }
    }
}

using System.Globalization;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Transport;

namespace ProjectsApi.Host.Startup;

/// <summary>Answers 503 for an outage of the database outside a GraphQL operation, such as in authentication.</summary>
internal sealed partial class OutageMiddleware(RequestDelegate next, IOutageClassifier outages, ILogger<OutageMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception cause) when (!context.Response.HasStarted && outages.Explain(cause) is { } explanation)
        {
            LogNotServed(context.TraceIdentifier, cause.GetBaseException().Message);
            await (context.Request.Path.StartsWithSegments(HostEndpoints.GraphQL, StringComparison.OrdinalIgnoreCase)
                ? GraphQLTransport.RefuseUnavailableAsync(context, explanation)
                : RefuseAsync(context, explanation));
        }
    }

    private static Task RefuseAsync(HttpContext context, string explanation)
    {
        context.Response.Headers.RetryAfter = ServiceUnavailableError.RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        return Results.Problem(explanation, statusCode: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(context);
    }

    // No stack trace: an outage logs thousands of these, and the fault is not here.
    [LoggerMessage(1, LogLevel.Error, "Request {RequestId} was not served: {Reason}")]
    private partial void LogNotServed(string requestId, string reason);
}

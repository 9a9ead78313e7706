using System.Buffers;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace ProjectsApi.Transport.Http;

/// <summary>Identifier of a request in its response, log records and errors.</summary>
public static class RequestIdentifier
{
    private const string Name = "X-Request-Id";
    private const int MaxLength = 64;

    // No character that could forge a log line or a header.
    private static readonly SearchValues<char> Legal =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    /// <summary>
    /// Takes the identifier of the client if it is well formed, else that of the trace or of the connection. The response carries it as
    /// X-Request-Id.
    /// </summary>
    /// <param name="context">Request whose response has not started; a second call has no effect.</param>
    public static void Assign(HttpContext context)
    {
        var sent = context.Request.Headers[Name];
        if (sent.Count == 1 && sent[0] is { Length: > 0 and <= MaxLength } id && !id.AsSpan().ContainsAnyExcept(Legal))
        {
            context.TraceIdentifier = id;
        }
        else if (Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity)
        {
            context.TraceIdentifier = activity.TraceId.ToHexString();
        }
        else
        {
            context.TraceIdentifier = context.TraceIdentifier.Replace(':', '-');
        }

        context.Response.Headers[Name] = context.TraceIdentifier;
    }
}

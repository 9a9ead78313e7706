using System.Buffers;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace ProjectsApi.Transport.Http;

/// <summary>One identifier for the client, the log and the errors of a request.</summary>
public static class RequestIdentifier
{
    private const string Name = "X-Request-Id";
    private const int MaxLength = 64;

    // Nothing that could forge a log line or a header.
    private static readonly SearchValues<char> Legal =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    /// <summary>Takes over the caller's identifier if it is well formed, else the trace's or the connection's, and answers with it as
    /// X-Request-Id.</summary>
    /// <param name="context">Request, whose answer has not started; a second call changes nothing.</param>
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

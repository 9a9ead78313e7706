using Microsoft.AspNetCore.Http;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Transport.Http;

/// <summary>Gives each request its identifier and its meter, and the log a line at its end.</summary>
internal sealed class RequestLog(RequestDelegate next, RequestLines lines, TimeProvider clock)
{
    public async Task InvokeAsync(HttpContext context)
    {
        RequestIdentifier.Assign(context);
        var meter = RequestMeter.Begin(clock);
        var failed = true;
        try
        {
            await next(context);
            failed = false;
        }
        finally
        {
            lines.Tell(context, meter, failed);
        }
    }
}

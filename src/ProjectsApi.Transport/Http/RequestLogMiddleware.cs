using Microsoft.AspNetCore.Http;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Transport.Http;

/// <summary>Gives each request an identifier and a meter, and logs the request at its end.</summary>
internal sealed class RequestLogMiddleware(RequestDelegate next, RequestLogger requests, TimeProvider clock)
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
            requests.Log(context, meter, failed);
        }
    }
}

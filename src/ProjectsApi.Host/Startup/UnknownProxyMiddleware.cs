using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace ProjectsApi.Host.Startup;

/// <summary>
/// Logs once when an unknown sender sends forwarded headers, which are ignored. The clients of an unknown proxy share one address and one
/// budget.
/// </summary>
internal sealed partial class UnknownProxyMiddleware(RequestDelegate next, ILogger<UnknownProxyMiddleware> logger)
{
    private int _warned;

    public Task InvokeAsync(HttpContext context)
    {
        // The framework has moved the header of a known proxy to the original header; the rest came from its client.
        if (_warned == 0
            && context.Request.Headers.ContainsKey(ForwardedHeadersDefaults.XForwardedForHeaderName)
            && !context.Request.Headers.ContainsKey(ForwardedHeadersDefaults.XOriginalForHeaderName)
            && Interlocked.Exchange(ref _warned, 1) == 0)
        {
            LogUnknown(context.Connection.RemoteIpAddress, TrustedProxies.Section);
        }

        return next(context);
    }

    [LoggerMessage(
        1, LogLevel.Warning,
        "{Sender} sent X-Forwarded-For and is no known proxy, so the header is ignored. If it is a proxy, name it in "
            + "{Section}:KnownProxies (logged once)")]
    private partial void LogUnknown(IPAddress? sender, string section);
}

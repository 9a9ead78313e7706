using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace ProjectsApi.Host.Startup;

/// <summary>
/// Tells once when a sender that is no known proxy speaks for somebody else. Its word does not count; if it is a proxy, all who come
/// through it share one address, and with it one budget.
/// </summary>
internal sealed partial class UnknownProxyMiddleware(RequestDelegate next, ILogger<UnknownProxyMiddleware> logger)
{
    private int _warned;

    public Task InvokeAsync(HttpContext context)
    {
        // The word of a known proxy has been moved to the original header by now; what is left is what its client had said before.
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
        "{Sender} sent X-Forwarded-For and is no known proxy, so it was not believed; if it is one, name it in {Section}:KnownProxies "
            + "(told once)")]
    private partial void LogUnknown(IPAddress? sender, string section);
}

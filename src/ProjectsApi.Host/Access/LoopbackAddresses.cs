using System.Net;

namespace ProjectsApi.Host.Access;

/// <summary>Recognises addresses and requests of this machine.</summary>
public static class LoopbackAddresses
{
    /// <summary>Whether only this machine can reach a listening address.</summary>
    public static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (IsLocalhost(address.Host) || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));

    /// <summary>Whether the request comes from this machine without a proxy.</summary>
    public static bool IsLocalRequest(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller)
        // A local proxy is recognised by the headers that it adds.
        && !context.Request.Headers.Any(header => header.Key.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
            || header.Key.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase))
        && context.Request.Headers["Forwarded"].Count == 0
        && IsLoopback($"http://{context.Request.Host}");

    private static bool IsLocalhost(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
}

using System.Net;

namespace ProjectsApi.Host.Access;

/// <summary>What stays on this machine.</summary>
public static class LoopbackAddresses
{
    /// <summary>Whether only this machine can reach an address that is listened on.</summary>
    public static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (IsLocalhost(address.Host) || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));

    /// <summary>Whether the caller sits at this machine and no proxy stands between.</summary>
    public static bool IsLocalRequest(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller)
        // A proxy on this machine comes from it too; it tells so by what it adds.
        && !context.Request.Headers.Any(header => header.Key.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
            || header.Key.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase))
        && context.Request.Headers["Forwarded"].Count == 0
        && IsLoopback($"http://{context.Request.Host}");

    private static bool IsLocalhost(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
}

using Microsoft.AspNetCore.Http;

namespace ProjectsApi.Transport.Sockets;

/// <summary>Tells pages of other sites from this server's own: browsers apply no cross-origin rule to sockets.</summary>
internal static class OriginHeader
{
    /// <summary>Whether the request comes from no page, from one of this server or from an allowed one.</summary>
    public static bool IsAllowed(HttpRequest request, IEnumerable<string> allowed)
    {
        var origins = request.Headers.Origin;
        if (origins.Count == 0)
        {
            return true;
        }

        return origins is [{ } origin]
            && (allowed.Contains(origin, StringComparer.OrdinalIgnoreCase) || IsOwn(origin, request.Host));
    }

    // By host and port alone: behind a proxy that ends TLS the server does not know its own scheme.
    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && host.Host.Equals(uri.Host, StringComparison.OrdinalIgnoreCase)
        && (host.Port ?? DefaultPort(uri)) == uri.Port;

    private static int DefaultPort(Uri uri) => uri.Scheme == Uri.UriSchemeHttps ? 443 : 80;
}

using Microsoft.AspNetCore.Http;

namespace ProjectsApi.Transport.Sockets;

/// <summary>Checks the Origin of sockets, because browsers apply no same-origin policy to them.</summary>
internal static class OriginHeader
{
    /// <summary>Whether the Origin is absent, this server's own or an allowed one.</summary>
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

    // Compares host and port only: a proxy that terminates TLS hides the scheme.
    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && host.Host.Equals(uri.Host, StringComparison.OrdinalIgnoreCase)
        && (host.Port ?? DefaultPort(uri)) == uri.Port;

    private static int DefaultPort(Uri uri) => uri.Scheme == Uri.UriSchemeHttps ? 443 : 80;
}

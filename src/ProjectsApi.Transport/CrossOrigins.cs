using Microsoft.AspNetCore.Http;

namespace ProjectsApi.Transport;

/// <summary>Origins of other sites whose pages may use the API from a browser.</summary>
/// <param name="origins">Origins without fault; <see cref="Any"/> alone is every origin.</param>
/// <param name="withCredentials">Whether their pages may send cookies.</param>
public sealed class CrossOrigins(IReadOnlyCollection<string> origins, bool withCredentials)
{
    /// <summary>Means every origin.</summary>
    public const string Any = "*";

    /// <summary>No page of another origin.</summary>
    public static CrossOrigins None { get; } = new([], withCredentials: false);

    /// <summary>The allowed origins.</summary>
    public IReadOnlyCollection<string> Origins => origins;

    /// <summary>Whether every origin is allowed.</summary>
    public bool AllowsAny { get; } = origins.Contains(Any);

    /// <summary>Whether pages of the allowed origins may send cookies.</summary>
    public bool WithCredentials => withCredentials;

    /// <summary>Corrects an origin. Browsers send scheme and host in lower-case ASCII, and no default port.</summary>
    /// <param name="text">Text that should be an origin.</param>
    /// <returns>The origin as browsers send it; null when the text names no origin.</returns>
    public static string? Correct(string? text) =>
        text is not null && text.Contains("://", StringComparison.Ordinal)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.HostNameType is not (UriHostNameType.Unknown or UriHostNameType.Basic)
            ? $"{uri.Scheme}://{HostOf(uri)}{(uri.IsDefaultPort ? "" : $":{uri.Port}")}"
            : null;

    /// <summary>Whether pages of this origin may use the API.</summary>
    /// <param name="origin">Value of the header Origin.</param>
    public bool Allows(string origin) => AllowsAny || origins.Contains(origin, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a browser sent the request for a page of another origin.</summary>
    /// <param name="request">Request with or without the header Origin.</param>
    /// <remarks>Compares host and port only: a proxy that terminates TLS hides the scheme.</remarks>
    public static bool IsForeign(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Headers.Origin.Count > 0 && !(request.Headers.Origin is [{ } origin] && IsOwn(origin, request.Host));
    }

    /// <summary>Whether the header Origin is absent, this server's own or an allowed one.</summary>
    /// <param name="request">Request with or without the header Origin.</param>
    public bool Allows(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return !IsForeign(request) || (request.Headers.Origin is [{ } origin] && Allows(origin));
    }

    private static string HostOf(Uri uri) =>
        uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost;

    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && host.Host.Equals(uri.Host, StringComparison.OrdinalIgnoreCase)
        && (host.Port ?? DefaultPort(uri)) == uri.Port;

    private static int DefaultPort(Uri uri) => uri.Scheme == Uri.UriSchemeHttps ? 443 : 80;
}

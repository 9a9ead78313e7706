using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Host.Access;

/// <summary>Origin of the current request, from its connection.</summary>
internal sealed class RequestOrigins(IHttpContextAccessor contexts) : IAccessOrigins
{
    private const int MaxClientLength = 200;
    private const int NetworkBytes = 8;

    public AccessOrigin Current => contexts.HttpContext is { } context
        ? new AccessOrigin(AddressOf(context)?.ToString(), ClientOf(context.Request.Headers.UserAgent.ToString()), context.TraceIdentifier)
        : new AccessOrigin(null, null, null);

    /// <summary>
    /// Key that counts attempts: the IPv4 address or the IPv6 /64 network, because one subscriber owns a whole network.
    /// </summary>
    public static string NetworkOf(HttpContext context)
    {
        if (AddressOf(context) is not { } address)
        {
            return "unknown";
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? string.Create(
                CultureInfo.InvariantCulture, $"{Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes))}::/64")
            : address.ToString();
    }

    private static IPAddress? AddressOf(HttpContext context) =>
        context.Connection.RemoteIpAddress is { IsIPv4MappedToIPv6: true } mapped ? mapped.MapToIPv4() : context.Connection.RemoteIpAddress;

    // No control characters for a terminal, and at most the length of the column.
    private static string? ClientOf(string agent)
    {
        var readable = string.Concat(agent.Where(letter => letter is >= ' ' and <= '~').Take(MaxClientLength)).Trim();
        return readable.Length == 0 ? null : readable;
    }
}

using System.Security.Claims;

namespace ProjectsApi.Transport.Connections;

/// <summary>Result of a <c>connection_init</c>.</summary>
/// <param name="Caller">Caller of every operation on the socket; null closes the socket with 4403.</param>
public readonly record struct ConnectionInitResult(ClaimsPrincipal? Caller)
{
    /// <summary>Closes the socket with 4403.</summary>
    public static ConnectionInitResult Rejected => default;
}

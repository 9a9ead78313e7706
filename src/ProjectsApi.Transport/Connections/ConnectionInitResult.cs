using System.Security.Claims;

namespace ProjectsApi.Transport.Connections;

/// <summary>What becomes of a socket's <c>connection_init</c>.</summary>
/// <param name="Caller">Whose operations will run on the socket; null refuses it with 4403.</param>
public readonly record struct ConnectionInitResult(ClaimsPrincipal? Caller)
{
    /// <summary>The socket is closed with 4403.</summary>
    public static ConnectionInitResult Rejected => default;
}

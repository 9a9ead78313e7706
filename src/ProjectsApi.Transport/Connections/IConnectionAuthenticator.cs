using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ProjectsApi.Transport.Connections;

/// <summary>
/// Authenticates callers of sockets and event streams. The host may register a singleton before
/// <see cref="GraphQLTransport.AddGraphQLTransport"/>. The default takes the user of the request and never revokes it.
/// </summary>
public interface IConnectionAuthenticator
{
    /// <summary>Authenticates a socket; called once, at its <c>connection_init</c>.</summary>
    /// <param name="context">Upgraded request; its user comes from a cookie or header of the handshake.</param>
    /// <param name="payload">Payload of the message; undefined when absent. It is never logged here.</param>
    /// <param name="cancellationToken">Fires when the client leaves.</param>
    /// <returns>The caller, who becomes the user of the context, or a rejection.</returns>
    ValueTask<ConnectionInitResult> AuthenticateAsync(HttpContext context, JsonElement payload, CancellationToken cancellationToken);

    /// <summary>
    /// Whether the caller of an open connection is still valid: signed in, the same password, no role lost. Called every
    /// <see cref="StreamingOptions.RecheckInterval"/> and on <see cref="ConnectionRevalidator.RevalidateNow"/>.
    /// </summary>
    /// <param name="context">Request that opened the connection; its user is the caller.</param>
    /// <param name="caller">The caller.</param>
    /// <param name="cancellationToken">Fires when the client leaves.</param>
    /// <returns>False closes a socket with 4403 and ends an event stream. An exception is logged and the check is repeated
    /// later.</returns>
    ValueTask<bool> IsStillValidAsync(HttpContext context, ClaimsPrincipal caller, CancellationToken cancellationToken);
}

using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ProjectsApi.Transport.Connections;

/// <summary>
/// Knows callers whose connections stay open. A singleton that the host may register before
/// <see cref="GraphQLTransport.AddGraphQLTransport"/>; without one the caller is the request's user for ever.
/// </summary>
public interface IConnectionAuthenticator
{
    /// <summary>Who speaks on a socket; called once, at its <c>connection_init</c>.</summary>
    /// <param name="context">The upgraded request; its user is what a cookie or header of the handshake proved.</param>
    /// <param name="payload">What the client sent along; undefined when it sent nothing, never logged here.</param>
    /// <param name="cancellationToken">Fires when the client leaves.</param>
    /// <returns>The caller, who becomes the context's user, or a refusal.</returns>
    ValueTask<ConnectionInitResult> AuthenticateAsync(HttpContext context, JsonElement payload, CancellationToken cancellationToken);

    /// <summary>
    /// Whether the caller of an open connection is still who they were: not signed out, no other password, the same
    /// roles. Called every <see cref="StreamingOptions.RecheckInterval"/> and on <see cref="ConnectionRevalidator.RevalidateNow"/>.
    /// </summary>
    /// <param name="context">The request that opened the connection; its user is the caller.</param>
    /// <param name="caller">The caller.</param>
    /// <param name="cancellationToken">Fires when the client leaves.</param>
    /// <returns>False closes a socket with 4403 and ends an event stream. An exception is logged and asked again later.</returns>
    ValueTask<bool> IsStillValidAsync(HttpContext context, ClaimsPrincipal caller, CancellationToken cancellationToken);
}

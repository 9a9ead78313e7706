using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ProjectsApi.Transport.Connections;

/// <summary>Takes the user of the handshake, which a cookie or header has authenticated.</summary>
internal sealed class HandshakeAuthenticator : IConnectionAuthenticator
{
    public ValueTask<ConnectionInitResult> AuthenticateAsync(
        HttpContext context, JsonElement payload, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new ConnectionInitResult(context.User));

    public ValueTask<bool> IsStillValidAsync(HttpContext context, ClaimsPrincipal caller, CancellationToken cancellationToken) =>
        ValueTask.FromResult(true);
}

using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using ProjectsApi.Features.Access;
using ProjectsApi.Transport.Connections;

namespace ProjectsApi.Host.Access;

/// <summary>Authenticates a socket by the token of its <c>connection_init</c> and checks it again later.</summary>
internal sealed class SocketAuthenticator(SessionValidator sessions, IViewers viewers, TimeProvider clock) : IConnectionAuthenticator
{
    private const string Expiry = "ProjectsApi:TokenExpiry";
    private const string LastViewer = "ProjectsApi:ViewerAtFirst";

    public async ValueTask<ConnectionInitResult> AuthenticateAsync(
        HttpContext context, JsonElement payload, CancellationToken cancellationToken)
    {
        var caller = context.User;
        if (Authorization(payload) is { } authorization)
        {
            // Treated like a header of the handshake, which a browser cannot set.
            context.Request.Headers.Authorization = authorization;
            var result = await context.AuthenticateAsync(AccessSchemes.Any);
            if (!result.Succeeded)
            {
                return ConnectionInitResult.Rejected;
            }

            caller = result.Principal;
            context.Items[Expiry] = result.Properties.ExpiresUtc;
        }

        if (!await sessions.IsValidAsync(caller, cancellationToken))
        {
            return ConnectionInitResult.Rejected;
        }

        context.Items[LastViewer] = await viewers.FindAsync(caller, cancellationToken);
        return new ConnectionInitResult(caller);
    }

    public async ValueTask<bool> IsStillValidAsync(HttpContext context, ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        if (context.Items[Expiry] is DateTimeOffset until && until <= clock.GetUtcNow())
        {
            return false;
        }

        var now = await viewers.FindAsync(caller, cancellationToken);
        var lostRights = context.Items[LastViewer] is Viewer before && !now.HasLostNothingSince(before);
        // Later grants count too: losing one of them closes the socket.
        context.Items[LastViewer] = now;
        return !lostRights && await sessions.IsValidForSocketAsync(caller, cancellationToken);
    }

    // Form of graphql-transport-ws clients: {"Authorization": "Bearer …"}, in any case, or below "headers".
    private static string? Authorization(JsonElement payload)
    {
        if (payload.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var member in payload.EnumerateObject())
        {
            if (member.Name.Equals("authorization", StringComparison.OrdinalIgnoreCase))
            {
                return member.Value.ValueKind switch
                {
                    JsonValueKind.String => member.Value.GetString(),
                    JsonValueKind.Null => null,
                    // Present but not a string: refused as invalid, not taken as anonymous.
                    _ => "",
                };
            }
        }

        return payload.TryGetProperty("headers", out var headers) ? Authorization(headers) : null;
    }
}

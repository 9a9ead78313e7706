using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using ProjectsApi.Features.Access;
using ProjectsApi.Transport.Connections;

namespace ProjectsApi.Host.Access;

/// <summary>Knows who speaks on a socket by the token of its first message, and whether it still is so.</summary>
internal sealed class SocketAuthenticator(SessionValidator sessions, Viewers viewers, TimeProvider clock) : IConnectionAuthenticator
{
    private const string Expiry = "ProjectsApi:TokenExpiry";
    private const string LastViewer = "ProjectsApi:ViewerAtFirst";

    public async ValueTask<ConnectionInitResult> AuthenticateAsync(
        HttpContext context, JsonElement payload, CancellationToken cancellationToken)
    {
        var caller = context.User;
        if (Authorization(payload) is { } authorization)
        {
            // From here on as if it had come with the handshake, where a browser cannot put it.
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
        // What was gained since counts from here on: losing it again closes too.
        context.Items[LastViewer] = now;
        return !lostRights && await sessions.IsValidForSocketAsync(caller, cancellationToken);
    }

    // As clients of graphql-transport-ws send it: {"Authorization": "Bearer …"}, in either case, or below "headers".
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
                    // Sent, and no credential: refused like one that is no good, not taken for a stranger's.
                    _ => "",
                };
            }
        }

        return payload.TryGetProperty("headers", out var headers) ? Authorization(headers) : null;
    }
}

using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ProjectsApi.Transport.Connections;

/// <summary>The caller is whoever the request's own cookie or header proved.</summary>
internal sealed class HandshakeGreeter : IConnectionGreeter
{
    public ValueTask<Greeting> GreetAsync(HttpContext context, JsonElement payload, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new Greeting(context.User));

    public ValueTask<bool> IsStillWelcomeAsync(HttpContext context, ClaimsPrincipal caller, CancellationToken cancellationToken) =>
        ValueTask.FromResult(true);
}

using System.Security.Claims;
using System.Text.Json;
using ProjectsApi.Transport.Connections;

namespace ProjectsApi.Toy;

/// <summary>Lets in whoever names themselves, except a stranger, and anyone who says nothing.</summary>
public sealed class ToyAuthenticator : IConnectionAuthenticator
{
    private int _validations;

    /// <summary>Whether callers that are inside may stay.</summary>
    public bool AcceptsCallers { get; set; } = true;

    /// <summary>How often that was asked.</summary>
    public int Validations => _validations;

    public ValueTask<ConnectionInitResult> AuthenticateAsync(HttpContext context, JsonElement payload, CancellationToken cancellationToken)
    {
        if (payload.ValueKind != JsonValueKind.Object || !payload.TryGetProperty("name", out var name))
        {
            return ValueTask.FromResult(new ConnectionInitResult(context.User));
        }

        return ValueTask.FromResult(name.GetString() switch
        {
            "stranger" => ConnectionInitResult.Rejected,
            "trouble" => throw new InvalidOperationException("secret of the house"),
            var known => new ConnectionInitResult(
                new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, known ?? "")], "toy"))),
        });
    }

    public ValueTask<bool> IsStillValidAsync(HttpContext context, ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _validations);
        return ValueTask.FromResult(AcceptsCallers);
    }
}

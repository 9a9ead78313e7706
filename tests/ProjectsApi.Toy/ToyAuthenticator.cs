using System.Security.Claims;
using System.Text.Json;
using ProjectsApi.Transport.Connections;

namespace ProjectsApi.Toy;

/// <summary>Accepts callers with any name except "stranger", and callers without a name.</summary>
public sealed class ToyAuthenticator : IConnectionAuthenticator
{
    private int _validations;

    /// <summary>Whether connected callers stay valid.</summary>
    public bool AcceptsCallers { get; set; } = true;

    /// <summary>Number of checks.</summary>
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

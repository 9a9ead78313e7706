using System.Security.Claims;
using System.Text.Json;
using ProjectsApi.Transport.Connections;

namespace ProjectsApi.Toy;

/// <summary>Lets in whoever names themselves, except a stranger, and anyone who says nothing.</summary>
public sealed class ToyDoor : IConnectionGreeter
{
    private int _questions;

    /// <summary>Whether callers that are inside may stay.</summary>
    public bool IsOpen { get; set; } = true;

    /// <summary>How often that was asked.</summary>
    public int Questions => _questions;

    public ValueTask<Greeting> GreetAsync(HttpContext context, JsonElement payload, CancellationToken cancellationToken)
    {
        if (payload.ValueKind != JsonValueKind.Object || !payload.TryGetProperty("name", out var name))
        {
            return ValueTask.FromResult(new Greeting(context.User));
        }

        return ValueTask.FromResult(name.GetString() switch
        {
            "stranger" => Greeting.Refused,
            "trouble" => throw new InvalidOperationException("secret of the house"),
            var known => new Greeting(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, known ?? "")], "toy"))),
        });
    }

    public ValueTask<bool> IsStillWelcomeAsync(HttpContext context, ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _questions);
        return ValueTask.FromResult(IsOpen);
    }
}

using System.Security.Claims;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Writing;

/// <summary>Who asks.</summary>
/// <param name="PersonId">Person, or null for somebody who did not sign in.</param>
/// <param name="Name">Name to remember in the log.</param>
public sealed record Caller(Guid? PersonId, string? Name)
{
    public static Caller Of(ClaimsPrincipal? user) =>
        user?.Identity is { IsAuthenticated: true } && Guid.TryParse(user.FindFirst(ClaimTypes.NameIdentifier)?.Value, out var id)
            ? new Caller(id, user.Identity.Name)
            : new Caller(null, null);

    public ChangeAuthor Author(string requestId) => new(PersonId, Name, requestId);
}

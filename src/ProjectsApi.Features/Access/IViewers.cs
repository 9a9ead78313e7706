using System.Security.Claims;

namespace ProjectsApi.Features.Access;

/// <summary>Finds the person of a request, with their roles.</summary>
public interface IViewers
{
    /// <summary>The caller; their roles are at most <see cref="Viewers.CacheDuration"/> old.</summary>
    ValueTask<Viewer> FindAsync(ClaimsPrincipal? caller, CancellationToken cancellationToken);

    /// <summary>A person with their current roles, read from the database.</summary>
    Task<Viewer> LoadAsync(Guid person, CancellationToken cancellationToken);
}

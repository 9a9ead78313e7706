using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.People;

/// <summary>Roles of several people, each once, in one statement.</summary>
internal sealed class FindPersonRoles(IDbContextFactory<ProjectsDbContext> contexts) : IBatchRead<Guid, DateOnly, IReadOnlyList<Role>>
{
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Role>>> HandleAsync(
        IReadOnlyList<Guid> keys, DateOnly request, IDbContextFactory<ProjectsDbContext>? past, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var grants = (await database.RoleGrants.AsNoTracking().Where(g => keys.Contains(g.PersonId))
                .Select(g => new { g.PersonId, g.Role }).Distinct().ToListAsync(cancellationToken))
            .ToLookup(grant => grant.PersonId, grant => grant.Role);
        return keys.ToDictionary(key => key, IReadOnlyList<Role> (key) => [.. grants[key].Order()]);
    }
}

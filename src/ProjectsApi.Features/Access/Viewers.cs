using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Access;

/// <summary>Reads the person of a request with their roles, and caches both for some seconds.</summary>
internal sealed class Viewers(
    IDbContextFactory<ProjectsDbContext> contexts, ProvisionExternalPerson provision, AccessSettings settings, TimeProvider clock)
    : IViewers
{
    /// <summary>Time after which a change of roles is noticed at the latest.</summary>
    public static readonly TimeSpan CacheDuration = TimeSpan.FromSeconds(5);

    private readonly ExpiringCache<string, Viewer> _viewers = new(clock, CacheDuration);
    private readonly ExpiringCache<string, OrganisationTree> _trees = new(clock, CacheDuration);

    /// <summary>Drops the cache of this node after a change of roles. Other nodes notice within seconds.</summary>
    public void ClearCache()
    {
        _trees.Clear();
        _viewers.Clear();
    }

    private Viewer Anonymous { get; } = new(null, null, null, [], settings.AnonymousRead ? null : new ReadScope([], false, null, false));

    /// <inheritdoc/>
    public ValueTask<Viewer> FindAsync(ClaimsPrincipal? caller, CancellationToken cancellationToken)
    {
        if (caller?.Identity is not ClaimsIdentity { IsAuthenticated: true } identity)
        {
            return ValueTask.FromResult(Anonymous);
        }

        if (settings.ExternalAuthentication is { } external && identity.AuthenticationType == external)
        {
            return FindExternalAsync(identity, cancellationToken);
        }

        return Guid.TryParse(identity.FindFirst(ClaimTypes.NameIdentifier)?.Value, out var id)
            ? _viewers.GetAsync($"person {id}", token => LoadAsync(id, [], token), cancellationToken)
            : ValueTask.FromResult(Anonymous);
    }

    /// <inheritdoc/>
    public Task<Viewer> LoadAsync(Guid person, CancellationToken cancellationToken)
    {
        ClearCache();
        return LoadAsync(person, [], cancellationToken);
    }

    private ValueTask<Viewer> FindExternalAsync(ClaimsIdentity identity, CancellationToken cancellationToken)
    {
        if (identity.FindFirst("iss")?.Value is not { Length: > 0 } issuer
            || identity.FindFirst("sub")?.Value is not { Length: > 0 } subject)
        {
            return ValueTask.FromResult(Anonymous);
        }

        var roles = identity.FindAll(settings.ExternalRoleClaim)
            .Select(claim => settings.ExternalRoles.TryGetValue(claim.Value, out var role) ? role : (Role?)null)
            .OfType<Role>().Distinct().Order().ToArray();
        var name = identity.FindFirst("name")?.Value ?? identity.FindFirst("preferred_username")?.Value ?? subject;
        return _viewers.GetAsync(
            $"{issuer} {subject} {string.Join(' ', roles)}",
            async token => await LoadAsync(await provision.HandleAsync(issuer, subject, name, token), roles, token),
            cancellationToken);
    }

    private async Task<Viewer> LoadAsync(Guid id, IReadOnlyList<Role> globalRoles, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var person = await context.People.TagWith(nameof(Viewers)).Where(p => p.Id == id && !p.IsDisabled)
            .Select(p => new { p.Name, p.Email }).SingleOrDefaultAsync(cancellationToken);
        if (person is null)
        {
            return Anonymous;
        }

        var grants = await context.RoleGrants.TagWith(nameof(Viewers)).Where(g => g.PersonId == id).OrderBy(g => g.Role).ThenBy(g => g.Id)
            .Select(g => new { g.Role, g.OrganisationId }).ToListAsync(cancellationToken);
        var tree = await _trees.GetAsync("tree", TreeAsync, cancellationToken);
        HeldRole[] roles =
        [
            .. globalRoles.Select(HeldRole.Everywhere),
            .. grants.Select(g => new HeldRole(g.Role, g.OrganisationId, tree.Under(g.OrganisationId), tree.IsRoot(g.OrganisationId))),
        ];
        return new Viewer(id, person.Name, person.Email, roles, ScopeOf(id, roles));
    }

    private ReadScope? ScopeOf(Guid person, IReadOnlyList<HeldRole> roles)
    {
        if (settings.AnonymousRead || roles.Any(role => role.Organisation is null))
        {
            return null;
        }

        var seen = roles.SelectMany(role => role.Reach).Distinct().Select(id => (Guid?)id).Order().ToArray();
        var people = roles.Any(role => AccessRules.Allows(role.Role, Permission.ManagePeople));
        return new ReadScope(seen, roles.Any(role => role.IsAtTop), person, people);
    }

    private async Task<OrganisationTree> TreeAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var organisations = await context.Organisations.TagWith(nameof(Viewers))
            .Select(o => new { o.Id, o.ParentId }).ToListAsync(cancellationToken);
        return new OrganisationTree([.. organisations.Select(o => (o.Id, o.ParentId))]);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.Writing;

/// <summary>Whether the roles of a caller reach every row that is about to be written, whatever use case writes it.</summary>
internal static class WriteReach
{
    /// <exception cref="GraphQL.ExecutionError">A row is out of reach.</exception>
    public static async Task DemandAsync(Write write, Viewer viewer, CancellationToken cancellationToken)
    {
        var database = write.Database;
        // An import writes thousands of rows of one project.
        var projects = new Dictionary<Guid, IEnumerable<Guid?>>();
        // A row that was to be written and stays as it is tells as much as one that changes, by the comparison with what the caller expects.
        foreach (var entry in database.ChangeTracker.Entries<Entity>().Where(entry => IsWritten(entry) || WasToBe(write, entry.Entity)).ToList())
        {
            var needed = AccessRules.ToWrite(entry.Entity.GetType());
            if (viewer.MayEverywhere(needed))
            {
                continue;
            }

            foreach (var organisation in await OrganisationsAsync(database, entry, projects, cancellationToken))
            {
                if (!viewer.May(needed, organisation))
                {
                    throw AuthorizationErrors.NotAuthorized;
                }
            }
        }
    }

    // One that is only compared was found, and so may be read.
    private static bool WasToBe(Write write, Entity row) => write.Expected.TryGetValue(row, out var expectation) && !expectation.OnlyCompared;

    private static bool IsWritten(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    // Before and after: who may not touch a row may neither take it nor give it away.
    private static async ValueTask<IEnumerable<Guid?>> OrganisationsAsync(
        ProjectsDbContext database, EntityEntry<Entity> entry, Dictionary<Guid, IEnumerable<Guid?>> projects, CancellationToken cancellationToken) => entry.Entity switch
        {
            Project => Values(entry, nameof(Project.ResponsibleOrganisationId)),
            Organisation organisation when entry.State == EntityState.Added => [organisation.ParentId],
            Organisation organisation => [organisation.Id, .. Changed(entry, nameof(Organisation.ParentId))],
            RoleGrant grant => [grant.OrganisationId],
            Person person => await GrantedAsync(database, person, cancellationToken),
            Finding finding => await OfCheckAsync(database, finding, cancellationToken),
            _ => await OfKnownAsync(database, (Guid)(entry.Property(nameof(StageEntry.ProjectId)).CurrentValue ?? Guid.Empty), projects, cancellationToken),
        };

    private static async Task<IEnumerable<Guid?>> OfKnownAsync(
        ProjectsDbContext database, Guid project, Dictionary<Guid, IEnumerable<Guid?>> projects, CancellationToken cancellationToken) =>
        projects.TryGetValue(project, out var known) ? known : projects[project] = await OfProjectAsync(database, project, cancellationToken);

    private static IEnumerable<Guid?> Values(EntityEntry entry, string property)
    {
        var value = entry.Property(property);
        return entry.State switch
        {
            EntityState.Added or EntityState.Unchanged => [(Guid?)value.CurrentValue],
            EntityState.Modified => [(Guid?)value.OriginalValue, (Guid?)value.CurrentValue],
            _ => [(Guid?)value.OriginalValue],
        };
    }

    private static IEnumerable<Guid?> Changed(EntityEntry entry, string property) =>
        entry.Property(property).IsModified ? Values(entry, property) : [];

    // Somebody with roles elsewhere is not for the administrator of one office to lock out.
    private static async Task<IEnumerable<Guid?>> GrantedAsync(ProjectsDbContext database, Person person, CancellationToken cancellationToken) =>
        await database.RoleGrants.Where(g => g.PersonId == person.Id).Select(g => (Guid?)g.OrganisationId).Distinct().ToListAsync(cancellationToken);

    private static async Task<IEnumerable<Guid?>> OfCheckAsync(ProjectsDbContext database, Finding finding, CancellationToken cancellationToken)
    {
        var check = await database.SafetyChecks.FindAsync([finding.SafetyCheckId], cancellationToken);
        return await OfProjectAsync(database, check?.ProjectId ?? Guid.Empty, cancellationToken);
    }

    private static async Task<IEnumerable<Guid?>> OfProjectAsync(ProjectsDbContext database, Guid id, CancellationToken cancellationToken)
    {
        var project = database.ChangeTracker.Entries<Project>().FirstOrDefault(entry => entry.Entity.Id == id);
        if (project is { State: EntityState.Added or EntityState.Modified or EntityState.Deleted })
        {
            // Judged by itself.
            return Values(project, nameof(Project.ResponsibleOrganisationId));
        }

        return await database.Projects.Where(p => p.Id == id).Select(p => p.ResponsibleOrganisationId).ToListAsync(cancellationToken) is [var only]
            ? [only]
            : throw AuthorizationErrors.NotAuthorized;
    }
}

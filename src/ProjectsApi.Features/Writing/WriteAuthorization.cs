using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.Writing;

/// <summary>Whether the roles of a caller reach every row that is about to be written, whatever use case writes it.</summary>
internal static class WriteAuthorization
{
    /// <exception cref="GraphQL.ExecutionError">A row is out of reach.</exception>
    public static async Task DemandAsync(WriteContext write, Viewer viewer, CancellationToken cancellationToken)
    {
        var database = write.Database;
        // An import writes thousands of rows of one project.
        var projects = new Dictionary<Guid, IEnumerable<Guid?>>();
        // A row that was to be written and stays as it is tells as much as one that changes, by the comparison with what the caller
        // expects.
        foreach (var entry in database.ChangeTracker.Entries<Entity>()
            .Where(entry => IsWritten(entry) || WasToBe(write, entry.Entity)).ToList())
        {
            var needed = AccessRules.ToWrite(entry.Entity.GetType());
            if (viewer.MayEverywhere(needed))
            {
                continue;
            }

            // What belongs to no organisation takes the right at the top: an empty list must not allow everything.
            Demand(viewer, needed, await OrganisationsAsync(database, entry, needed, projects, cancellationToken));
        }

        await DemandInBulkAsync(database, viewer, projects, cancellationToken);
    }

    // Rows past the tracker are of projects, and thousands of one.
    private static async Task DemandInBulkAsync(
        ProjectsDbContext database, Viewer viewer, Dictionary<Guid, IEnumerable<Guid?>> projects, CancellationToken cancellationToken)
    {
        var written = database.Bulk.Added.Concat(database.Bulk.Removed)
            .Select(row => (Type: row.GetType(), Project: ProjectOf(database, row))).ToHashSet();
        foreach (var (type, project) in written)
        {
            var needed = AccessRules.ToWrite(type);
            if (!viewer.MayEverywhere(needed))
            {
                Demand(viewer, needed, await OfKnownAsync(database, project, needed, projects, cancellationToken));
            }
        }
    }

    private static void Demand(Viewer viewer, Permission needed, IEnumerable<Guid?> organisations)
    {
        if (organisations.DefaultIfEmpty(null).Any(organisation => !viewer.May(needed, organisation)))
        {
            throw AccessErrors.Lacks(needed);
        }
    }

    private static Guid ProjectOf(ProjectsDbContext database, Entity row) =>
        (Guid)(database.Model.FindEntityType(row.GetType())?.FindProperty(nameof(StageEntry.ProjectId))?.GetGetter().GetClrValue(row)
            ?? throw new InvalidOperationException($"Rows of {row.GetType().Name} are of no project and are not written in bulk."));

    // One that is only compared was found, and so may be read.
    private static bool WasToBe(WriteContext write, Entity row) =>
        write.Expected.TryGetValue(row, out var expectation) && !expectation.OnlyCompared;

    private static bool IsWritten(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    // Before and after: who may not touch a row may neither take it nor give it away.
    private static async ValueTask<IEnumerable<Guid?>> OrganisationsAsync(
        ProjectsDbContext database, EntityEntry<Entity> entry, Permission needed, Dictionary<Guid, IEnumerable<Guid?>> projects,
        CancellationToken cancellationToken) => entry.Entity switch
        {
            Project => Values(entry, nameof(Project.ResponsibleOrganisationId)),
            Organisation organisation when entry.State == EntityState.Added => [organisation.ParentId],
            Organisation organisation => [organisation.Id, .. Changed(entry, nameof(Organisation.ParentId))],
            // Whoever gives somebody without roles the first one could act for them from then on.
            RoleGrant grant when entry.State == EntityState.Added =>
                [grant.OrganisationId, .. await UnclaimedAsync(database, grant.PersonId, cancellationToken)],
            RoleGrant grant => [grant.OrganisationId],
            Person person => await GrantedAsync(database, person.Id, cancellationToken),
            Finding finding => await OfCheckAsync(database, finding, needed, cancellationToken),
            _ => await OfKnownAsync(
                database, (Guid)(entry.Property(nameof(StageEntry.ProjectId)).CurrentValue ?? Guid.Empty), needed,
                projects, cancellationToken),
        };

    private static async Task<IEnumerable<Guid?>> OfKnownAsync(
        ProjectsDbContext database, Guid project, Permission needed, Dictionary<Guid, IEnumerable<Guid?>> projects,
        CancellationToken cancellationToken) =>
        projects.TryGetValue(project, out var known)
            ? known : projects[project] = await OfProjectAsync(database, project, needed, cancellationToken);

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
    private static async Task<IReadOnlyList<Guid?>> GrantedAsync(
        ProjectsDbContext database, Guid person, CancellationToken cancellationToken) =>
    [
        .. await database.RoleGrants.Where(g => g.PersonId == person)
            .Select(g => (Guid?)g.OrganisationId).Distinct().ToListAsync(cancellationToken),
        .. IsNew(database, person) ? database.ChangeTracker.Entries<RoleGrant>()
            .Where(entry => entry.Entity.PersonId == person).Select(entry => (Guid?)entry.Entity.OrganisationId) : [],
    ];

    // Nothing more for somebody who is new or holds roles; the right at the top for somebody who holds none.
    private static async Task<IReadOnlyList<Guid?>> UnclaimedAsync(
        ProjectsDbContext database, Guid person, CancellationToken cancellationToken) =>
        IsNew(database, person) || await database.RoleGrants.AnyAsync(g => g.PersonId == person, cancellationToken) ? [] : [null];

    private static bool IsNew(ProjectsDbContext database, Guid person) =>
        database.ChangeTracker.Entries<Person>().Any(entry => entry.Entity.Id == person && entry.State == EntityState.Added);

    private static async Task<IEnumerable<Guid?>> OfCheckAsync(
        ProjectsDbContext database, Finding finding, Permission needed, CancellationToken cancellationToken)
    {
        var check = await database.SafetyChecks.FindAsync([finding.SafetyCheckId], cancellationToken);
        return await OfProjectAsync(database, check?.ProjectId ?? Guid.Empty, needed, cancellationToken);
    }

    private static async Task<IEnumerable<Guid?>> OfProjectAsync(
        ProjectsDbContext database, Guid id, Permission needed, CancellationToken cancellationToken)
    {
        var project = database.ChangeTracker.Entries<Project>().FirstOrDefault(entry => entry.Entity.Id == id);
        if (project is { State: EntityState.Added or EntityState.Modified or EntityState.Deleted })
        {
            // Judged by itself.
            return Values(project, nameof(Project.ResponsibleOrganisationId));
        }

        return await database.Projects.Where(p => p.Id == id)
            .Select(p => p.ResponsibleOrganisationId).ToListAsync(cancellationToken) is [var only]
            ? [only]
            : throw AccessErrors.Lacks(needed);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.Writing;

/// <summary>Checks that the caller has the permission for every row that a write changes.</summary>
internal static class WriteAuthorization
{
    /// <exception cref="GraphQL.ExecutionError">The caller lacks the permission for a row.</exception>
    public static async Task DemandAsync(WriteContext write, Viewer viewer, CancellationToken cancellationToken)
    {
        var database = write.Database;
        // An import writes thousands of rows of one project: each project is read once.
        var projects = new Dictionary<Guid, IEnumerable<Guid?>>();
        // The version check of an unchanged row would reveal its values too.
        foreach (var entry in database.ChangeTracker.Entries<Entity>()
            .Where(entry => IsWritten(entry) || IsExpectedToChange(write, entry.Entity)).ToList())
        {
            var needed = AccessRules.ToWrite(entry.Entity.GetType());
            if (viewer.MayEverywhere(needed))
            {
                continue;
            }

            // A row without an organisation takes a role for a root: an empty list must not allow it.
            Demand(viewer, needed, await OrganisationsAsync(database, entry, needed, projects, cancellationToken));
        }

        await DemandInBulkAsync(database, viewer, projects, cancellationToken);
    }

    // Bulk rows bypass the tracker and belong to projects.
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
            ?? throw new InvalidOperationException($"Rows of {row.GetType().Name} belong to no project and cannot be written in bulk."));

    // A row that is only compared was found, so the caller may read it.
    private static bool IsExpectedToChange(WriteContext write, Entity row) =>
        write.Expected.TryGetValue(row, out var expectation) && !expectation.OnlyCompared;

    private static bool IsWritten(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    // Old and new organisation: moving a row takes the permission for both.
    private static async ValueTask<IEnumerable<Guid?>> OrganisationsAsync(
        ProjectsDbContext database, EntityEntry<Entity> entry, Permission needed, Dictionary<Guid, IEnumerable<Guid?>> projects,
        CancellationToken cancellationToken) => entry.Entity switch
        {
            Project => Values(entry, nameof(Project.ResponsibleOrganisationId)),
            Organisation organisation when entry.State == EntityState.Added => [organisation.ParentId],
            Organisation organisation => [organisation.Id, .. Changed(entry, nameof(Organisation.ParentId))],
            // The first role of a person lets its giver manage them.
            RoleGrant grant when entry.State == EntityState.Added =>
                [grant.OrganisationId, .. await OfPersonWithoutRolesAsync(database, grant.PersonId, cancellationToken)],
            RoleGrant grant => [grant.OrganisationId],
            Person person => await OfRolesAsync(database, person.Id, cancellationToken),
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

    // The administrator of one organisation may not lock out a person with roles elsewhere.
    private static async Task<IReadOnlyList<Guid?>> OfRolesAsync(
        ProjectsDbContext database, Guid person, CancellationToken cancellationToken) =>
    [
        .. await database.RoleGrants.Where(g => g.PersonId == person)
            .Select(g => (Guid?)g.OrganisationId).Distinct().ToListAsync(cancellationToken),
        .. IsNew(database, person) ? database.ChangeTracker.Entries<RoleGrant>()
            .Where(entry => entry.Entity.PersonId == person).Select(entry => (Guid?)entry.Entity.OrganisationId) : [],
    ];

    // A person without roles takes the permission at the top; a new person or one with roles takes no more.
    private static async Task<IReadOnlyList<Guid?>> OfPersonWithoutRolesAsync(
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
            // The change of the project itself decides.
            return Values(project, nameof(Project.ResponsibleOrganisationId));
        }

        return await database.Projects.Where(p => p.Id == id)
            .Select(p => p.ResponsibleOrganisationId).ToListAsync(cancellationToken) is [var only]
            ? [only]
            : throw AccessErrors.Lacks(needed);
    }
}

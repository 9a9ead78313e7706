using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;

namespace ProjectsApi.Data.SignIns;

/// <summary>
/// Voids sign-in codes and sessions of people whose rights change, in the transaction of the change. An intruder who got in before must
/// not gain the new rights.
/// </summary>
internal static class AccessRevocation
{
    /// <summary>Examines the rows to be saved.</summary>
    public static async Task VoidAsync(ProjectsDbContext context, CancellationToken cancellationToken)
    {
        var entries = context.ChangeTracker.Entries<Entity>().Where(IsSaved).ToList();
        var people = entries.Select(entry => entry.Entity).OfType<RoleGrant>().Select(grant => grant.PersonId).ToHashSet();
        var switched = entries.Where(
            entry => entry is { Entity: Person, State: EntityState.Modified } && entry.Property(nameof(Person.IsDisabled)).IsModified)
            .Select(entry => (Person)entry.Entity).ToList();
        people.UnionWith(switched.Select(person => person.Id));
        var moved = entries.Where(entry =>
            entry is { Entity: Organisation, State: EntityState.Modified } && entry.Property(nameof(Organisation.ParentId)).IsModified)
            .ToList();
        if (moved.Count > 0)
        {
            people.UnionWith(await MovedAsync(context, moved, cancellationToken));
        }
        // A new person has no session or code.
        people.ExceptWith(entries.Where(entry => entry is { Entity: Person, State: EntityState.Added }).Select(entry => entry.Entity.Id));
        if (people.Count > 0)
        {
            await VoidAsync(
                context, [.. people], [.. switched.Where(person => person.IsDisabled).Select(person => person.Id)], cancellationToken);
        }
    }

    private static bool IsSaved(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private static async Task VoidAsync(
        ProjectsDbContext context, List<Guid> people, List<Guid> disabled, CancellationToken cancellationToken)
    {
        var now = context.Now();
        await context.SignInCodes.IgnoreQueryFilters(ReadFilters.All).Where(c => people.Contains(c.PersonId) && c.ClosedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.ClosedAt, now), cancellationToken);
        await context.Sessions.IgnoreQueryFilters(ReadFilters.All)
            .Where(s => people.Contains(s.PersonId) && s.EndedAt == null && s.ExpiresAt > now)
            .ExecuteUpdateAsync(
                set => set.SetProperty(s => s.ExpiresAt, now).SetProperty(s => s.EndedBy, SessionEnd.AccessChanged), cancellationToken);
        if (disabled.Count > 0)
        {
            await context.Sessions.IgnoreQueryFilters(ReadFilters.All).Where(s => disabled.Contains(s.PersonId) && s.EndedAt == null)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(s => s.EndedAt, now).SetProperty(s => s.EndedBy, SessionEnd.Disabled), cancellationToken);
        }
    }

    // People with a role in the moved part, and people whose role begins or ceases to reach it. Organisations above both places see no
    // change.
    private static async Task<List<Guid>> MovedAsync(
        ProjectsDbContext context, List<EntityEntry<Entity>> moved, CancellationToken cancellationToken)
    {
        var above = await context.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.ParentId, cancellationToken);
        var below = above.ToLookup(pair => pair.Value, pair => pair.Key);
        var organisations = new HashSet<Guid>();
        foreach (var entry in moved)
        {
            var parent = entry.Property(nameof(Organisation.ParentId));
            var places = Above((Guid?)parent.OriginalValue, above);
            places.SymmetricExceptWith(Above((Guid?)parent.CurrentValue, above));
            organisations.UnionWith(places);
            organisations.UnionWith(Under(entry.Entity.Id, below));
        }

        var asked = organisations.ToList();
        return await context.RoleGrants.IgnoreQueryFilters(ReadFilters.All).AsNoTracking()
            .Where(grant => asked.Contains(grant.OrganisationId)).Select(grant => grant.PersonId).Distinct().ToListAsync(cancellationToken);
    }

    // A loop in the tree is wrong data and must not block a write.
    private static HashSet<Guid> Above(Guid? first, Dictionary<Guid, Guid?> above)
    {
        var found = new HashSet<Guid>();
        for (var at = first; at is { } id && found.Add(id); at = above.GetValueOrDefault(id))
        {
            // The condition collects.
        }

        return found;
    }

    private static HashSet<Guid> Under(Guid first, ILookup<Guid?, Guid> below)
    {
        var found = new HashSet<Guid>();
        var next = new Stack<Guid>([first]);
        while (next.TryPop(out var at))
        {
            if (!found.Add(at))
            {
                continue;
            }

            foreach (var id in below[at])
            {
                next.Push(id);
            }
        }

        return found;
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Changes;

/// <summary>Records the changes of a save.</summary>
internal static class ChangeJournal
{
    /// <summary>Records saved changes before the tracker accepts them.</summary>
    public static async Task<IReadOnlyList<ChangeDraft>> DescribeAsync(ProjectsDbContext context, CancellationToken cancellationToken)
    {
        var entries = context.ChangeTracker.Entries<Entity>().Where(IsChanged).ToList();
        var projects = await OwningProjects.OfAsync(context, [.. entries.Select(entry => entry.Entity)], cancellationToken);
        return [.. entries.Select(entry => DraftOf(context, entry, projects))];
    }

    // Written now: accepting the changes drops the values before.
    private static ChangeDraft DraftOf(ProjectsDbContext context, EntityEntry<Entity> entry, Func<Entity, Guid?> projects)
    {
        var fields = ChangedFields.Of(entry);
        return new(entry.Entity, projects(entry.Entity), KindOf(entry.State), context.Author, _ => fields);
    }

    private static bool IsChanged(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private static ChangeKind KindOf(EntityState state) => state switch
    {
        EntityState.Added => ChangeKind.Created,
        EntityState.Deleted => ChangeKind.Removed,
        _ => ChangeKind.Updated,
    };
}

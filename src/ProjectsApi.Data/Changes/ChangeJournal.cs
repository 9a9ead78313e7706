using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;

namespace ProjectsApi.Data.Changes;

/// <summary>Writes the changes of a save into the log, within the transaction of that save.</summary>
internal static class ChangeJournal
{
    /// <summary>Describes what has been saved and not yet accepted by the tracker; the sequence is given when it is written.</summary>
    public static async Task<IReadOnlyList<Func<long, Change>>> DescribeAsync(ProjectsDbContext context, CancellationToken cancellationToken)
    {
        var author = context.Author;
        var transaction = context.Database.CurrentTransaction?.TransactionId
            ?? throw new InvalidOperationException("Changes are written in a transaction.");
        var changes = new List<Func<long, Change>>();
        foreach (var entry in context.ChangeTracker.Entries<Entity>().Where(IsChanged).ToList())
        {
            var project = await ProjectOfAsync(context, entry, cancellationToken);
            var row = entry.Entity;
            var (kind, fields) = (KindOf(entry.State), ChangedFields.Write(entry));
            var at = kind == ChangeKind.Removed ? context.Now() : row.UpdatedAt;
            changes.Add(sequence => new Change
            {
                Sequence = sequence,
                TransactionId = transaction,
                At = at,
                ActorId = author.PersonId,
                ActorName = author.Name,
                RequestId = author.RequestId,
                Entity = row.GetType().Name,
                EntityId = row.Id,
                ProjectId = project,
                Version = row.Version,
                Kind = kind,
                Fields = fields,
            });
        }

        return changes;
    }

    /// <summary>Raises the clock and appends; from here to the commit no other writer passes.</summary>
    public static async Task AppendAsync(
        ProjectsDbContext context, IReadOnlyList<Func<long, Change>> changes, CancellationToken cancellationToken)
    {
        var clock = context.Set<ChangeClock>().Where(c => c.Id == ChangeClock.OnlyId);
        await clock.ExecuteUpdateAsync(set => set.SetProperty(c => c.Last, c => c.Last + changes.Count), cancellationToken);
        var last = await clock.Select(c => c.Last).SingleAsync(cancellationToken);
        context.AddRange(changes.Select((change, index) => change(last - changes.Count + index + 1)));
    }

    public static bool IsChanged(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private static ChangeKind KindOf(EntityState state) => state switch
    {
        EntityState.Added => ChangeKind.Created,
        EntityState.Deleted => ChangeKind.Removed,
        _ => ChangeKind.Updated,
    };

    private static async ValueTask<Guid?> ProjectOfAsync(ProjectsDbContext context, EntityEntry<Entity> entry, CancellationToken cancellationToken) =>
        entry.Entity switch
        {
            Project project => project.Id,
            // A removed check takes its findings along; in the tracker both are still there.
            Finding finding => (await context.SafetyChecks.FindAsync([finding.SafetyCheckId], cancellationToken))?.ProjectId,
            _ => entry.Metadata.FindProperty(nameof(StageEntry.ProjectId)) is { } key ? (Guid?)entry.Property(key).CurrentValue : null,
        };
}

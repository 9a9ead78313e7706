using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Changes;

/// <summary>
/// Removes in the change tracker the rows that the database would remove by cascade, so that the log holds them.
/// </summary>
internal static class CascadeRemoval
{
    private static readonly MethodInfo LoadRows = typeof(CascadeRemoval)
        .GetMethod(nameof(LoadAsync), BindingFlags.NonPublic | BindingFlags.Static) ?? throw new MissingMethodException(nameof(LoadAsync));

    public static async Task RemoveBelowAsync(ProjectsDbContext context, CancellationToken cancellationToken)
    {
        var above = new Queue<EntityEntry>(context.ChangeTracker.Entries<Entity>().Where(entry => entry.State == EntityState.Deleted));
        while (above.TryDequeue(out var removed))
        {
            foreach (var key in removed.Metadata.GetReferencingForeignKeys().Where(IsLogged))
            {
                foreach (var row in await RowsAsync(context, key, ((Entity)removed.Entity).Id, cancellationToken))
                {
                    var entry = context.Entry(row);
                    if (entry.State == EntityState.Deleted)
                    {
                        continue;
                    }

                    entry.State = EntityState.Deleted;
                    above.Enqueue(entry);
                }
            }
        }
    }

    // Derived rows are in no log; the database removes them by cascade.
    public static bool IsLogged(IForeignKey key) =>
        key.DeleteBehavior == DeleteBehavior.Cascade && typeof(Entity).IsAssignableFrom(key.DeclaringEntityType.ClrType);

    private static Task<IReadOnlyList<Entity>> RowsAsync(
        ProjectsDbContext context, IForeignKey key, Guid above, CancellationToken cancellationToken) =>
        (Task<IReadOnlyList<Entity>>?)LoadRows.MakeGenericMethod(key.DeclaringEntityType.ClrType)
            .Invoke(null, [context, key.Properties[0].Name, above, cancellationToken])
        ?? throw new InvalidOperationException("A key has rows.");

    private static async Task<IReadOnlyList<Entity>> LoadAsync<TEntity>(
        ProjectsDbContext context, string key, Guid above, CancellationToken cancellationToken)
        where TEntity : Entity =>
        await context.Set<TEntity>().AsTracking().Where(row => EF.Property<Guid?>(row, key) == above).ToListAsync(cancellationToken);
}

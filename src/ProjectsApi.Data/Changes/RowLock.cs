using System.Reflection;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Changes;

/// <summary>Lets a write that lost a race for a row wait in line the next time, so that it gets through however many want the same
/// row.</summary>
public static class RowLock
{
    private static readonly MethodInfo LockRow = typeof(RowLock)
        .GetMethod(nameof(LockAsync), BindingFlags.NonPublic | BindingFlags.Static) ?? throw new MissingMethodException(nameof(LockAsync));

    /// <summary>Waits for whoever writes one of the rows and holds them all until the transaction ends; take it before reading
    /// them.</summary>
    /// <remarks>As <see cref="ProjectLock"/>: the lock of the row itself, without a change of it. A row that is gone is no
    /// matter.</remarks>
    public static async Task TakeAsync(ProjectsDbContext context, IReadOnlyCollection<RowKey> rows, CancellationToken cancellationToken)
    {
        // In one order for everybody, or two who held a row each would wait for each other's: projects first, as those who take the
        // turn of one do.
        foreach (var row in rows.OrderBy(row => row.Entity != typeof(Project))
            .ThenBy(row => row.Entity.Name, StringComparer.Ordinal).ThenBy(row => row.Id))
        {
            await ((Task?)LockRow.MakeGenericMethod(row.Entity).Invoke(null, [context, row.Id, cancellationToken])
                ?? throw new InvalidOperationException("A row has a lock."));
        }
    }

    private static Task<int> LockAsync<TEntity>(ProjectsDbContext context, Guid id, CancellationToken cancellationToken)
        where TEntity : Entity =>
        context.Set<TEntity>().Where(row => row.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version), cancellationToken);
}

using System.Reflection;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Changes;

/// <summary>Queues the retry of a write that lost a race for a row, so that it succeeds eventually.</summary>
public static class RowLock
{
    private static readonly MethodInfo LockRow = typeof(RowLock)
        .GetMethod(nameof(LockAsync), BindingFlags.NonPublic | BindingFlags.Static) ?? throw new MissingMethodException(nameof(LockAsync));

    /// <summary>Waits for writers of the rows, then holds all rows until the transaction ends; call it before reading them.</summary>
    /// <remarks>Like <see cref="ProjectLock"/> it locks the rows without a change. Missing rows are ignored.</remarks>
    public static async Task TakeAsync(ProjectsDbContext context, IReadOnlyCollection<RowKey> rows, CancellationToken cancellationToken)
    {
        // One order for all writers avoids deadlocks. Projects come first, as for writers that hold a project's lock.
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

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Bulk;

/// <summary>Removes rows outside the log by one statement.</summary>
internal static class BulkRemoval
{
    /// <exception cref="ArgumentException">The rows are in the log.</exception>
    public static Task<int> WriteAsync<TRow>(DbContext context, Expression<Func<TRow, bool>> which, CancellationToken cancellationToken)
        where TRow : class =>
        typeof(Entity).IsAssignableFrom(typeof(TRow))
            ? throw new ArgumentException($"Rows of {typeof(TRow).Name} are removed through the log.", nameof(which))
            : context.Set<TRow>().Where(which).ExecuteDeleteAsync(cancellationToken);
}

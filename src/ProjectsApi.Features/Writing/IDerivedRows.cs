using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>Rows computed from others and updated in the transaction of each write. The change log omits them.</summary>
internal interface IDerivedRows
{
    /// <summary>Finds and locks the projects whose derived rows a write affects, before it is saved.</summary>
    /// <param name="database">Context of the write.</param>
    /// <param name="today">Day of the write in the zone.</param>
    /// <param name="cancellationToken">Ends the write.</param>
    /// <returns>Computes the rows again, after the save and before the commit; null if the write affects none.</returns>
    Task<Func<CancellationToken, Task>?> BeginAsync(ProjectsDbContext database, DateOnly today, CancellationToken cancellationToken);
}

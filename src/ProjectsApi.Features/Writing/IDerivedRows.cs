using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>Rows computed from others and updated in the transaction of each write. The change log omits them.</summary>
internal interface IDerivedRows
{
    /// <summary>Finds and locks the projects whose derived rows a write affects, before it is saved.</summary>
    Task<IReadOnlyCollection<Guid>> TouchedByAsync(ProjectsDbContext database, CancellationToken cancellationToken);

    /// <summary>Computes the rows of these projects again, after the save and before the commit.</summary>
    /// <param name="database">Context of the write.</param>
    /// <param name="touched">The projects.</param>
    /// <param name="today">Day of the write in the zone.</param>
    /// <param name="cancellationToken">Ends the write.</param>
    Task RefreshAsync(ProjectsDbContext database, IReadOnlyCollection<Guid> touched, DateOnly today, CancellationToken cancellationToken);
}

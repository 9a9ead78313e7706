using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>Rows that are worked out from others, kept right in the transaction of each write; they are in no log.</summary>
internal interface IDerivedRows
{
    /// <summary>Projects whose rows a write touches; asked before it is saved. No other write that touches them goes on until this one
    /// ends.</summary>
    Task<IReadOnlyCollection<Guid>> TouchedByAsync(ProjectsDbContext database, CancellationToken cancellationToken);

    /// <summary>Works out the rows of these projects anew; the write is saved and not committed.</summary>
    /// <param name="database">Context of the write.</param>
    /// <param name="touched">The projects.</param>
    /// <param name="today">Day of the write in the zone.</param>
    /// <param name="cancellationToken">Ends the write.</param>
    Task RefreshAsync(ProjectsDbContext database, IReadOnlyCollection<Guid> touched, DateOnly today, CancellationToken cancellationToken);
}

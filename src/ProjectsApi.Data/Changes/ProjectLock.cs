using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Changes;

/// <summary>
/// Lets writes come one after the other that look at many rows of one project together, such as a loop in its schedule, which no
/// constraint can hold.
/// </summary>
public static class ProjectLock
{
    /// <summary>Waits for whoever has the turn and holds it until the transaction ends; take it before reading the rows that
    /// matter.</summary>
    /// <param name="context">Context in a transaction.</param>
    /// <param name="project">Query for the key of the project; one that finds none takes no turn.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <remarks>It is the lock of the project's row, on every database the same way: nothing changes in it, so the log has nothing to
    /// tell.</remarks>
    public static Task LockProjectAsync(ProjectsDbContext context, IQueryable<Guid> project, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return LockRowAsync(context.Projects.Where(p => p.Id == project.FirstOrDefault()), cancellationToken);
    }

    /// <inheritdoc cref="LockProjectAsync(ProjectsDbContext, IQueryable{Guid}, CancellationToken)"/>
    /// <param name="context">Context in a transaction.</param>
    /// <param name="project">Key of the project; one that is not there has no turns.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static Task LockProjectAsync(ProjectsDbContext context, Guid project, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return LockRowAsync(context.Projects.Where(p => p.Id == project), cancellationToken);
    }

    private static Task<int> LockRowAsync(IQueryable<Project> project, CancellationToken cancellationToken) =>
        project.ExecuteUpdateAsync(set => set.SetProperty(p => p.Version, p => p.Version), cancellationToken);
}

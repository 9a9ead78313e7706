using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Changes;

/// <summary>Serializes writes that check many rows of one project together. No constraint expresses a loop in its schedule.</summary>
public static class ProjectLock
{
    /// <summary>Waits for the lock and holds it until the transaction ends; call it before reading the rows that matter.</summary>
    /// <param name="context">Context in a transaction.</param>
    /// <param name="project">Query for the project's key; without a result nothing is locked.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <remarks>It locks the project's row on every database. The row does not change, so the log gets no entry.</remarks>
    public static Task LockProjectAsync(ProjectsDbContext context, IQueryable<Guid> project, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return LockRowAsync(context.Projects.Where(p => p.Id == project.FirstOrDefault()), cancellationToken);
    }

    /// <inheritdoc cref="LockProjectAsync(ProjectsDbContext, IQueryable{Guid}, CancellationToken)"/>
    /// <param name="context">Context in a transaction.</param>
    /// <param name="project">Key of the project; nothing is locked if it does not exist.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static Task LockProjectAsync(ProjectsDbContext context, Guid project, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return LockRowAsync(context.Projects.Where(p => p.Id == project), cancellationToken);
    }

    private static Task<int> LockRowAsync(IQueryable<Project> project, CancellationToken cancellationToken) =>
        project.ExecuteUpdateAsync(set => set.SetProperty(p => p.Version, p => p.Version), cancellationToken);
}

using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Npgsql;
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

    /// <summary>Locks the projects that no other writer holds, without waiting, until the transaction ends.</summary>
    /// <param name="context">Context in a transaction.</param>
    /// <param name="projects">Keys of the projects.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The locked projects: those that exist and are free.</returns>
    /// <remarks>SQLite has one writer at a time, which is then this transaction.</remarks>
    public static Task<List<Guid>> LockFreeAsync(
        ProjectsDbContext context, IReadOnlyList<Guid> projects, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var keys = projects.ToArray();
        var rows = context.Database.GetDbConnection() switch
        {
            // The database would lock every row if the condition were outside.
            NpgsqlConnection => context.Projects.FromSqlRaw(
                """SELECT * FROM "Projects" WHERE "Id" = ANY({0}) FOR NO KEY UPDATE SKIP LOCKED""", (object)keys),
            SqlConnection => context.Projects.FromSqlRaw("SELECT * FROM [Projects] WITH (UPDLOCK, ROWLOCK, READPAST)")
                .Where(p => keys.Contains(p.Id)),
            _ => context.Projects.Where(p => keys.Contains(p.Id)),
        };
        return rows.Select(p => p.Id).ToListAsync(cancellationToken);
    }

    private static Task<int> LockRowAsync(IQueryable<Project> project, CancellationToken cancellationToken) =>
        project.ExecuteUpdateAsync(set => set.SetProperty(p => p.Version, p => p.Version), cancellationToken);
}

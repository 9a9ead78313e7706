using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Statistics;

/// <summary>
/// Counts the projects that are in no sum. They come from a database without sums, or were inserted without the log. Each slice is one
/// transaction, so a killed process loses one slice, and any node continues.
/// </summary>
public sealed class StatisticsFill(IDbContextFactory<ProjectsDbContext> contexts, UnitOfWork unit)
{
    private const int ProjectsAtOnce = 500;

    /// <summary>Lets statistics come from the ledgers if a project is in no sum; call it before the first request.</summary>
    /// <returns>Number of projects to count.</returns>
    public async Task<int> BeginAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await database.SumsState.Where(state => state.IsComplete && Due(database).Any())
            .ExecuteUpdateAsync(set => set.SetProperty(state => state.IsComplete, false), cancellationToken);
        return await Due(database).CountAsync(cancellationToken);
    }

    /// <summary>Counts some projects. Statistics come from the ledgers until none are left.</summary>
    /// <returns>Number of projects counted; 0 when none are left.</returns>
    public Task<int> RunAsync(CancellationToken cancellationToken) => unit.RunAsync(ChangeAuthor.System, CountSomeAsync, cancellationToken);

    private static async Task<(int Counted, bool Keep)> CountSomeAsync(ProjectsDbContext database, CancellationToken cancellationToken)
    {
        // Writers count their own projects: none commits from here on.
        await ChangeLog.LockChangeLogAsync(database, cancellationToken);
        var due = await Due(database).OrderBy(p => p.Id).Select(p => p.Id).Take(ProjectsAtOnce).ToListAsync(cancellationToken);
        var isComplete = due.Count == 0;
        await database.SumsState.Where(state => state.IsComplete != isComplete)
            .ExecuteUpdateAsync(set => set.SetProperty(state => state.IsComplete, isComplete), cancellationToken);
        await SumsRefresh.RunAsync(database, TouchedSums.All(due), cancellationToken);
        return (due.Count, true);
    }

    private static IQueryable<Project> Due(ProjectsDbContext database) =>
        database.Projects.Where(p => !database.CountedProjects.Any(c => c.ProjectId == p.Id));
}

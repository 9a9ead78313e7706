using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Progress;

/// <summary>
/// Computes the progress of projects for the present day of the zone. Each slice is one transaction, so a killed process loses one slice,
/// and any node continues.
/// </summary>
public sealed class ProgressFill(UnitOfWork unit, TimeProvider clock)
{
    private const int ProjectsAtOnce = 500;

    /// <summary>Computes some projects.</summary>
    /// <returns>Number of projects computed; 0 when none are left.</returns>
    public Task<int> RunAsync(CancellationToken cancellationToken) => unit.RunAsync(
        ChangeAuthor.System,
        async (database, token) =>
        {
            // Writers compute their own projects: none commits from here on.
            await ChangeLog.LockChangeLogAsync(database, token);
            var due = await Due(database).OrderBy(p => p.Id).Select(p => p.Id).Take(ProjectsAtOnce).ToListAsync(token);
            await ProgressRefresh.RunAsync(database, due, token);
            return (due.Count, due.Count > 0);
        },
        cancellationToken);

    private IQueryable<Project> Due(ProjectsDbContext database)
    {
        var today = ZoneCalendarDay.Of(clock);
        return database.Projects.Where(p => !database.ProjectProgress.Any(known => known.ProjectId == p.Id && known.ComputedOn >= today));
    }
}

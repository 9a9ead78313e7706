using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>Computes schedules of which nothing is kept, or what is kept is of another day or another version, some projects at a
/// time.</summary>
public sealed class RefreshForecasts(IDbContextFactory<ProjectsDbContext> contexts, UnitOfWork unit, TimeProvider clock) : IUseCase
{
    private const int ProjectsAtOnce = 20;

    /// <param name="after">Project behind which to go on; none to begin.</param>
    /// <param name="cancellationToken">Ends the work between two projects.</param>
    /// <returns>The last project that was looked at; none when there are no more.</returns>
    public async Task<Guid?> HandleAsync(Guid? after, CancellationToken cancellationToken)
    {
        var today = ZoneCalendarDay.Of(clock);
        var projects = await StaleAsync(after, today, cancellationToken);
        foreach (var project in projects)
        {
            await unit.RunAsync(ChangeAuthor.System, (database, token) => RefreshAsync(database, project, today, token), cancellationToken);
        }

        return projects.Count == 0 ? null : projects[^1];
    }

    /// <summary>How long what is kept stays of today.</summary>
    public TimeSpan UntilNextDay() => ZoneCalendarDay.UntilNext(clock);

    private async Task<IReadOnlyList<Guid>> StaleAsync(Guid? after, DateOnly today, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var stale = database.Projects.Where(p =>
            p.ScheduleNodes.Any(
                n => n.Forecast == null || n.Forecast.ComputedOn != today || n.Forecast.EngineVersion != NodeForecasts.EngineVersion));
        if (after is { } last)
        {
            stale = stale.Where(p => p.Id > last);
        }

        return await stale.OrderBy(p => p.Id).Select(p => p.Id).Take(ProjectsAtOnce).ToListAsync(cancellationToken);
    }

    private static async Task<(bool Done, bool Keep)> RefreshAsync(
        ProjectsDbContext database, Guid project, DateOnly today, CancellationToken cancellationToken)
    {
        await ProjectLock.LockProjectAsync(database, project, cancellationToken);
        await ScheduleForecasts.RefreshAsync(database, project, today, cancellationToken);
        return (true, true);
    }
}

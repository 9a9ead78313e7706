using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>
/// Computes schedules without current forecasts: missing, of another day or of another version. Each call takes a few projects.
/// </summary>
public sealed class RefreshForecasts(IDbContextFactory<ProjectsDbContext> contexts, UnitOfWork unit, TimeProvider clock) : IUseCase
{
    private const int ProjectsAtOnce = 20;

    /// <param name="after">Last project of the previous call; null for the first.</param>
    /// <param name="cancellationToken">Cancels the work between two projects.</param>
    /// <returns>The last refreshed project; null if none are left.</returns>
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

    /// <summary>Time until the forecasts belong to yesterday.</summary>
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

using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Computes the schedules of several projects: one load for all of them, then one pass each.</summary>
public sealed class ComputeSchedule(IDbContextFactory<ProjectsDbContext> contexts)
{
    /// <param name="projects">Projects.</param>
    /// <param name="dataDate">Day up to which progress is known; null for that of each schedule's rules.</param>
    /// <param name="today">Where a schedule without any day begins.</param>
    /// <param name="past">Where to read when it is not the register as it is now.</param>
    /// <param name="cancellationToken">Ends the computation.</param>
    public async Task<IReadOnlyDictionary<Guid, ComputedSchedule>> HandleAsync(
        IReadOnlyList<Guid> projects, DateOnly? dataDate, DateOnly today, IDbContextFactory<ProjectsDbContext>? past, CancellationToken cancellationToken)
    {
        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken);
        var rows = await LoadSchedules.HandleAsync(database, projects, cancellationToken);
        return rows.ToDictionary(schedule => schedule.Key, schedule => ComputedSchedule.Of(schedule.Value, dataDate, today, cancellationToken));
    }
}

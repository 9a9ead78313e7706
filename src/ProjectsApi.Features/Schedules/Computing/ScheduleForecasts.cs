using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Schedules.Keeping;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>Updates forecasts in the transaction of each write that changes a schedule.</summary>
internal sealed class ScheduleForecasts(KeptSchedules kept) : IDerivedRows
{
    public async Task<Func<CancellationToken, Task>?> BeginAsync(
        ProjectsDbContext database, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        var touched = TouchedSchedule.Of(database);
        foreach (var schedule in touched)
        {
            // Without the lock, concurrent writes would miss each other's changes.
            await ProjectLock.LockProjectAsync(database, schedule.ProjectId, cancellationToken);
        }

        return touched.Count == 0 ? null : token => WriteAsync(database, touched, today, token);
    }

    private async Task WriteAsync(
        ProjectsDbContext database, IReadOnlyList<TouchedSchedule> touched, DateOnly today, CancellationToken cancellationToken)
    {
        var whole = new List<Guid>();
        foreach (var schedule in touched)
        {
            // The log gets its entries at the commit, so this is the version before the write.
            if (!schedule.IsWhole && await kept.FindAsync(database, schedule.ProjectId, cancellationToken) is { } before)
            {
                await WriteAsync(database, schedule, before, today, cancellationToken);
            }
            else
            {
                whole.Add(schedule.ProjectId);
            }
        }

        Keep(database, await StoredForecasts.RenewAsync(database, whole, today, cancellationToken), today);
    }

    private async Task WriteAsync(
        ProjectsDbContext database, TouchedSchedule touched, ScheduleRows before, DateOnly today, CancellationToken cancellationToken)
    {
        var project = touched.ProjectId;
        var rows = await touched.ReadAsync(database, before, cancellationToken);
        var stored = await database.ScheduleForecasts.AsNoTracking().Where(forecast => forecast.ProjectId == project)
            .ToDictionaryAsync(forecast => forecast.NodeId, cancellationToken);
        var schedule = ComputedSchedule.Of(rows, new ScheduleRequest(today), cancellationToken);
        await StoredForecasts.WriteAsync(database, [schedule], stored, cancellationToken);
        Keep(database, [schedule], today);
    }

    private void Keep(ProjectsDbContext database, IEnumerable<ComputedSchedule> schedules, DateOnly today)
    {
        foreach (var schedule in schedules)
        {
            var known = new KeptSchedule(schedule.Rows, new ScheduleRequest(today), schedule);
            kept.Keep(schedule.Rows.ProjectId, database.TransactionId(), known);
        }
    }
}

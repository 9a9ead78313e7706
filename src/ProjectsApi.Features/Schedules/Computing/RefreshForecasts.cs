using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Leases;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Progress;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>
/// Computes the schedules whose forecasts are missing, of another version, or no longer valid. It computes a slice of projects without a
/// lock, then writes the differences in one short transaction. A killed process loses one slice, and any node continues.
/// </summary>
public sealed class RefreshForecasts(IDbContextFactory<ProjectsDbContext> contexts, UnitOfWork unit, TimeProvider clock) : IUseCase
{
    /// <summary>Time after which another node takes over from one that has stopped.</summary>
    public static readonly TimeSpan LeaseLength = TimeSpan.FromMinutes(2);

    // About a tenth of a second of one processor, so that a request waits no longer for it.
    private const int NodesAtOnce = 2_000;
    // The database sorts all due projects to find the next ones.
    private const int ProjectsAhead = 2_000;

    private readonly Guid _owner = Guid.NewGuid();
    private DueForecasts _ahead = new(default, []);

    /// <summary>Number of projects to compute.</summary>
    public async Task<int> CountDueAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await DueForecasts.Query(database, ZoneCalendarDay.Of(clock)).CountAsync(cancellationToken);
    }

    /// <summary>Takes or renews the lease on the work.</summary>
    /// <returns>Whether this process has it; otherwise another one is at work, or has ended less than a lease ago.</returns>
    public async Task<bool> TakeLeaseAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await WorkLeases.TakeAsync(database, WorkLease.Forecasts, _owner, LeaseLength, cancellationToken);
    }

    /// <summary>Ends the lease, so that another node may begin at once.</summary>
    public async Task EndLeaseAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await WorkLeases.EndAsync(database, WorkLease.Forecasts, _owner, cancellationToken);
    }

    /// <summary>Computes and writes one slice; it renews the lease. Calls must not overlap.</summary>
    /// <param name="after">Last project of the previous slice; null for the first.</param>
    /// <param name="cancellationToken">Ends the work; an uncommitted slice is rolled back.</param>
    public async Task<ForecastSlice> HandleAsync(Guid? after, CancellationToken cancellationToken)
    {
        var today = ZoneCalendarDay.Of(clock);
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        if (after is null || _ahead.IsEmptyOn(today))
        {
            _ahead = await DueForecasts.ReadAsync(database, after, today, ProjectsAhead, cancellationToken);
        }

        var projects = _ahead.Take(NodesAtOnce);
        if (projects.Count == 0)
        {
            return ForecastSlice.None;
        }

        var position = await database.Set<ChangeClock>().Select(log => log.Last).SingleAsync(cancellationToken);
        var rows = await LoadSchedules.WithForecastsAsync(database, projects, cancellationToken);
        var schedules = rows.Values.Select(row => ComputedSchedule.Of(row, new ScheduleRequest(today), cancellationToken)).ToList();
        var stored = new Dictionary<Guid, ScheduleForecast>();
        foreach (var row in rows.Values)
        {
            StoredForecasts.Take(row, stored);
        }

        return await unit.RunAsync(
            ChangeAuthor.System, (context, token) => WriteAsync(context, schedules, stored, position, projects[^1], token),
            cancellationToken);
    }

    /// <summary>Time until the next day begins.</summary>
    public TimeSpan UntilNextDay() => ZoneCalendarDay.UntilNext(clock);

    private async Task<(ForecastSlice Result, bool Keep)> WriteAsync(
        ProjectsDbContext database, List<ComputedSchedule> schedules, IReadOnlyDictionary<Guid, ScheduleForecast> stored, long position,
        Guid last, CancellationToken cancellationToken)
    {
        if (!await WorkLeases.TakeAsync(database, WorkLease.Forecasts, _owner, LeaseLength, cancellationToken))
        {
            return (new ForecastSlice(last, 0, schedules.Count, IsLost: true), false);
        }

        var keys = schedules.Select(schedule => schedule.Rows.ProjectId).ToList();
        var free = (await ProjectLock.LockFreeAsync(database, keys, cancellationToken)).ToHashSet();
        // A write since the reading has refreshed its forecasts itself, from newer rows than these.
        var logged = keys.Select(key => (Guid?)key).ToList();
        var changed = await database.Changes.Where(change => change.Sequence > position && logged.Contains(change.ProjectId))
            .Select(change => change.ProjectId).Distinct().ToListAsync(cancellationToken);
        free.ExceptWith(changed.OfType<Guid>());
        await StoredForecasts.WriteAsync(
            database, [.. schedules.Where(schedule => free.Contains(schedule.Rows.ProjectId))], stored, cancellationToken);
        await ProgressRefresh.RenewAsync(database, free, cancellationToken);
        return (new ForecastSlice(last, free.Count, schedules.Count - free.Count), true);
    }
}

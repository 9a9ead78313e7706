using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>Updates forecasts in the transaction of each write that changes a schedule.</summary>
internal sealed class ScheduleForecasts : IDerivedRows
{
    private const int NodesInBulk = 100;

    public async Task<IReadOnlyCollection<Guid>> TouchedByAsync(ProjectsDbContext database, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        var projects = database.ChangeTracker.Entries<Entity>().Where(IsWritten).Select(entry => entry.Entity)
            .Concat(database.Bulk.Added).Concat(database.Bulk.Removed).Select(ProjectOf).OfType<Guid>().ToHashSet();
        foreach (var project in projects.Order())
        {
            // Without the lock, concurrent writes would miss each other's changes.
            await ProjectLock.LockProjectAsync(database, project, cancellationToken);
        }

        return projects;
    }

    public async Task RefreshAsync(
        ProjectsDbContext database, IReadOnlyCollection<Guid> touched, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(touched);
        foreach (var project in touched)
        {
            await RefreshAsync(database, project, today, cancellationToken);
        }
    }

    /// <summary>Computes a schedule and stores the changed forecasts.</summary>
    internal static async Task RefreshAsync(ProjectsDbContext database, Guid project, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = (await LoadSchedules.HandleAsync(database, [project], cancellationToken))[project];
        var schedule = ComputedSchedule.Of(rows, new ScheduleRequest(today), cancellationToken);
        await database.ScheduleForecasts.AsTracking().Where(f => f.ProjectId == project).LoadAsync(cancellationToken);

        // Looking up one entry in the context scans all tracked nodes, which is quadratic for large plans.
        var kept = database.ChangeTracker.Entries<ScheduleForecast>()
            .Where(entry => entry.Entity.ProjectId == project).ToDictionary(entry => entry.Entity.NodeId);
        if (kept.Count == 0 && rows.Nodes.Count >= NodesInBulk)
        {
            // A new schedule has no forecasts to compare.
            await database.InsertDerivedAsync(NodeForecasts.Of(schedule), rows.Nodes.Count, cancellationToken);
            return;
        }

        foreach (var forecast in NodeForecasts.Of(schedule))
        {
            if (kept.Remove(forecast.NodeId, out var before))
            {
                before.CurrentValues.SetValues(forecast);
            }
            else
            {
                database.Add(forecast);
            }
        }

        database.RemoveRange(kept.Values.Select(entry => entry.Entity));
        await database.SaveChangesAsync(cancellationToken);
    }

    private static bool IsWritten(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private static Guid? ProjectOf(Entity row) => row switch
    {
        ScheduleNode node => node.ProjectId,
        ScheduleLink link => link.ProjectId,
        ScheduleSetup setup => setup.ProjectId,
        ScheduleCalendar calendar => calendar.ProjectId,
        ScheduleResource resource => resource.ProjectId,
        ScheduleAssignment assignment => assignment.ProjectId,
        _ => null,
    };
}

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

    public Task RefreshAsync(
        ProjectsDbContext database, IReadOnlyCollection<Guid> touched, DateOnly today, CancellationToken cancellationToken) =>
        WriteAsync(database, touched, today, cancellationToken);

    /// <summary>Computes schedules and stores the changed forecasts.</summary>
    internal static async Task WriteAsync(
        ProjectsDbContext database, IReadOnlyCollection<Guid> projects, DateOnly today, CancellationToken cancellationToken)
    {
        if (projects.Count > 0)
        {
            var rows = await LoadSchedules.WithForecastsAsync(database, [.. projects.Order()], cancellationToken);
            await StoredForecasts.WriteAsync(
                database, [.. rows.Values.Select(row => ComputedSchedule.Of(row, new ScheduleRequest(today), cancellationToken))],
                cancellationToken);
        }
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

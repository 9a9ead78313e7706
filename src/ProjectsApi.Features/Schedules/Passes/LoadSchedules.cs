using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Schedules.Resources;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Reads the schedules of several projects with five statements.</summary>
internal static class LoadSchedules
{
    public static Task<IReadOnlyDictionary<Guid, ScheduleRows>> HandleAsync(
        ProjectsDbContext database, IReadOnlyList<Guid> projects, CancellationToken cancellationToken) =>
        HandleAsync(database, database.ScheduleNodes, projects, cancellationToken);

    /// <summary>Reads the stored forecast of each node too, in the same statement.</summary>
    public static Task<IReadOnlyDictionary<Guid, ScheduleRows>> WithForecastsAsync(
        ProjectsDbContext database, IReadOnlyList<Guid> projects, CancellationToken cancellationToken) =>
        HandleAsync(database, database.ScheduleNodes.Include(n => n.Forecast), projects, cancellationToken);

    private static async Task<IReadOnlyDictionary<Guid, ScheduleRows>> HandleAsync(
        ProjectsDbContext database, IQueryable<ScheduleNode> rows, IReadOnlyList<Guid> projects, CancellationToken cancellationToken)
    {
        var keys = projects.ToList();
        var nodes = await rows.AsNoTracking().Where(n => keys.Contains(n.ProjectId))
            .OrderBy(n => n.ProjectId).ThenBy(n => n.Ordinal).ThenBy(n => n.Id).ToListAsync(cancellationToken);
        var links = await database.ScheduleLinks.AsNoTracking().Where(l => keys.Contains(l.ProjectId))
            .OrderBy(l => l.ProjectId).ThenBy(l => l.Id).ToListAsync(cancellationToken);
        var (nodesOf, linksOf) = (nodes.ToLookup(n => n.ProjectId), links.ToLookup(l => l.ProjectId));
        var schedules = keys.Select(key => new ScheduleRows(
            key, [.. nodesOf[key]], [.. linksOf[key]], new ScheduleSetup { ProjectId = key }, new ProjectCalendars([])));
        return await WithSettingsAsync(database, [.. schedules], cancellationToken);
    }

    /// <summary>Reads setups, calendars and assignments; nodes and links are those given.</summary>
    public static async Task<IReadOnlyDictionary<Guid, ScheduleRows>> WithSettingsAsync(
        ProjectsDbContext database, IReadOnlyList<ScheduleRows> schedules, CancellationToken cancellationToken)
    {
        var keys = schedules.Select(schedule => schedule.ProjectId).ToList();
        var setups = await database.ScheduleSetups.AsNoTracking()
            .Where(s => keys.Contains(s.ProjectId)).ToDictionaryAsync(s => s.ProjectId, cancellationToken);
        var calendars = (await database.ScheduleCalendars.AsNoTracking().Where(c => keys.Contains(c.ProjectId))
            .Select(StoredCalendar.Projection).ToListAsync(cancellationToken)).ToLookup(c => c.ProjectId);
        var assignments = (await database.ScheduleAssignments.AsNoTracking().Where(a => keys.Contains(a.ProjectId))
            .OrderBy(a => a.ProjectId).ThenBy(a => a.Id).Select(StoredAssignment.Projection).ToListAsync(cancellationToken))
            .ToLookup(a => a.ProjectId);
        return schedules.ToDictionary(schedule => schedule.ProjectId, schedule => schedule with
        {
            Setup = setups.GetValueOrDefault(schedule.ProjectId)
                ?? new ScheduleSetup { ProjectId = schedule.ProjectId, BuiltInCalendar = BuiltInCalendar.ChineseStatutory },
            Calendars = new ProjectCalendars(calendars[schedule.ProjectId]),
            Assignments = [.. assignments[schedule.ProjectId]],
        });
    }
}

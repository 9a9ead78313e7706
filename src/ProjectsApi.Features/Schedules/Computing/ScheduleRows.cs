using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Calendars;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>Everything that a schedule is computed from.</summary>
/// <param name="Project">Key of the project.</param>
/// <param name="Nodes">Its nodes in the order of the plan.</param>
/// <param name="Links">Its links.</param>
/// <param name="Setup">Its rules; with none those of a new setup hold.</param>
/// <param name="Calendars">Calendars that it may name.</param>
/// <param name="Today">Day in the zone: what has no start and names no day begins then, and lights are judged by it.</param>
public sealed record ScheduleRows(
    Guid Project, IReadOnlyList<ScheduleNode> Nodes, IReadOnlyList<ScheduleLink> Links, ScheduleSetup Setup, ProjectCalendars Calendars, DateOnly Today)
{
    /// <summary>Reads them with four statements, from the register as it is or as it was.</summary>
    /// <param name="database">Where to read.</param>
    /// <param name="project">Key of the project.</param>
    /// <param name="today">Day in the zone.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public static async Task<ScheduleRows> LoadAsync(ProjectsDbContext database, Guid project, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        var nodes = await database.ScheduleNodes.AsNoTracking().Where(n => n.ProjectId == project).OrderBy(n => n.Ordinal).ThenBy(n => n.Id).ToListAsync(cancellationToken);
        var links = await database.ScheduleLinks.AsNoTracking().Where(l => l.ProjectId == project).OrderBy(l => l.Id).ToListAsync(cancellationToken);
        var setup = await database.ScheduleSetups.AsNoTracking().SingleOrDefaultAsync(s => s.ProjectId == project, cancellationToken);
        var calendars = await FindProjectCalendars.ReadAsync(database, [project], cancellationToken);
        return new ScheduleRows(project, nodes, links, setup ?? DefaultOf(project), calendars, today);
    }

    /// <summary>Rules of a project that has none of its own.</summary>
    public static ScheduleSetup DefaultOf(Guid project) => new() { ProjectId = project, BuiltInCalendar = BuiltInCalendar.ChineseStatutory };
}

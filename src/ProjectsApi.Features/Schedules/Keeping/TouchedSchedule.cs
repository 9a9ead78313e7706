using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.Schedules.Keeping;

/// <summary>Rows of a schedule that a write changes.</summary>
/// <param name="ProjectId">Project.</param>
internal sealed record TouchedSchedule(Guid ProjectId)
{
    // More keys make a statement longer than the whole schedule is worth.
    private const int MostKeys = 500;

    /// <summary>Keys of added, changed and removed nodes.</summary>
    public HashSet<Guid> Nodes { get; } = [];

    /// <summary>Keys of added, changed and removed links.</summary>
    public HashSet<Guid> Links { get; } = [];

    /// <summary>Whether many rows change.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Whether the setup, a calendar, a resource or an assignment changes.</summary>
    public bool HasSettings { get; private set; }

    /// <summary>The schedules that tracked and bulk rows of a context will change, before the save.</summary>
    public static IReadOnlyList<TouchedSchedule> Of(ProjectsDbContext database)
    {
        var touched = new Dictionary<Guid, TouchedSchedule>();
        foreach (var entry in database.ChangeTracker.Entries<Entity>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && ProjectOf(entry.Entity) is { } project)
            {
                Touched(project).Add(entry.Entity);
            }
        }

        foreach (var project in database.Bulk.Added.Concat(database.Bulk.Removed).Select(ProjectOf).OfType<Guid>())
        {
            Touched(project).IsWhole = true;
        }

        return [.. touched.Values.OrderBy(schedule => schedule.ProjectId)];

        TouchedSchedule Touched(Guid project) =>
            touched.TryGetValue(project, out var known) ? known : touched[project] = new TouchedSchedule(project);
    }

    /// <summary>The schedule after the save: changed rows are read, and the others are those before.</summary>
    /// <param name="database">Context of the write.</param>
    /// <param name="before">Schedule before the write.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ScheduleRows> ReadAsync(ProjectsDbContext database, ScheduleRows before, CancellationToken cancellationToken)
    {
        var (project, nodes, links) = (ProjectId, Nodes.ToList(), Links.ToList());
        var changedNodes = nodes.Count == 0 ? [] : await database.ScheduleNodes.AsNoTracking()
            .Where(node => node.ProjectId == project && nodes.Contains(node.Id)).ToListAsync(cancellationToken);
        var changedLinks = links.Count == 0 ? [] : await database.ScheduleLinks.AsNoTracking()
            .Where(link => link.ProjectId == project && links.Contains(link.Id)).ToListAsync(cancellationToken);
        var after = before with
        {
            Nodes = nodes.Count == 0 ? before.Nodes
                : [.. before.Nodes.Where(node => !Nodes.Contains(node.Id)).Concat(changedNodes)
                    .OrderBy(node => node.Ordinal).ThenBy(node => node.Id, database.KeyOrder)],
            Links = links.Count == 0 ? before.Links
                : [.. before.Links.Where(link => !Links.Contains(link.Id)).Concat(changedLinks)
                    .OrderBy(link => link.Id, database.KeyOrder)],
        };
        return HasSettings ? (await LoadSchedules.WithSettingsAsync(database, [after], cancellationToken))[project] : after;
    }

    private void Add(Entity row)
    {
        switch (row)
        {
            case ScheduleNode:
                Nodes.Add(row.Id);
                break;
            case ScheduleLink:
                Links.Add(row.Id);
                break;
            default:
                HasSettings = true;
                break;
        }

        IsWhole |= Nodes.Count > MostKeys || Links.Count > MostKeys;
    }

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

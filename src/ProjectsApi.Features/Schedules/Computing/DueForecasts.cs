using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>Projects whose schedules have to be computed.</summary>
/// <param name="day">Day of the computation.</param>
/// <param name="found">The next of them, in the order of their keys.</param>
internal sealed class DueForecasts(DateOnly day, IEnumerable<(Guid Project, int Nodes)> found)
{
    private readonly Queue<(Guid Project, int Nodes)> _found = new(found);

    /// <summary>All of them.</summary>
    public static IQueryable<Project> Query(ProjectsDbContext database, DateOnly day) => database.Projects.Where(p =>
        p.ScheduleNodes.Any()
        && !database.ScheduleComputations.Any(c => c.ProjectId == p.Id
            && c.ComputedOn <= day && c.ValidThrough >= day && c.EngineVersion == NodeForecasts.EngineVersion));

    /// <summary>Reads the next ones in the order of their keys.</summary>
    public static async Task<DueForecasts> ReadAsync(
        ProjectsDbContext database, Guid? after, DateOnly day, int count, CancellationToken cancellationToken)
    {
        var due = Query(database, day);
        if (after is { } last)
        {
            due = due.Where(p => p.Id > last);
        }

        var found = await due.OrderBy(p => p.Id).Select(p => new { p.Id, Nodes = p.ScheduleNodes.Count }).Take(count)
            .ToListAsync(cancellationToken);
        return new DueForecasts(day, found.Select(project => (project.Id, project.Nodes)));
    }

    /// <summary>Whether none are left for the day.</summary>
    public bool IsEmptyOn(DateOnly other) => other != day || _found.Count == 0;

    /// <summary>Takes projects with at most so many nodes together; a larger one is taken alone.</summary>
    public IReadOnlyList<Guid> Take(int nodes)
    {
        var (taken, sum) = (new List<Guid>(), 0);
        while (_found.TryPeek(out var due) && ((sum += due.Nodes) <= nodes || taken.Count == 0))
        {
            taken.Add(_found.Dequeue().Project);
        }

        return taken;
    }
}

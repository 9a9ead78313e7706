using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Statistics;

/// <summary>Projects with the groups that include them and their stored sums, before a refresh.</summary>
internal sealed class StoredState
{
    private readonly Dictionary<Guid, CountedProject> _present = [];
    private readonly Dictionary<Guid, CountedProject> _counted = [];
    private readonly Dictionary<(Guid Project, int Year), ProjectSums> _sums = [];

    /// <summary>Projects as they count now; a removed one is missing.</summary>
    public IReadOnlyDictionary<Guid, CountedProject> Present => _present;

    /// <summary>Projects as they were counted; a new one is missing.</summary>
    public IReadOnlyDictionary<Guid, CountedProject> Counted => _counted;

    /// <summary>Stored sums by project and year.</summary>
    public IReadOnlyDictionary<(Guid Project, int Year), ProjectSums> Sums => _sums;

    /// <summary>Whether a project is in no group yet.</summary>
    public bool HasNew => _present.Keys.Any(project => !_counted.ContainsKey(project));

    /// <summary>Whether a project counts in another way than it was counted.</summary>
    public bool IsMoved(Guid project) => !(_counted.TryGetValue(project, out var before)
        && _present.TryGetValue(project, out var now) && before.HasValuesOf(now));

    /// <summary>Reads by one statement, and by two more at most if a project is new, moved or removed.</summary>
    /// <param name="database">Context in a transaction that holds the lock of the change log.</param>
    /// <param name="projects">The projects.</param>
    /// <param name="years">Years of the sums, which are all if a project is new, moved or removed; null for all.</param>
    /// <param name="cancellationToken">Ends the reads.</param>
    public static async Task<StoredState> ReadAsync(
        ProjectsDbContext database, IReadOnlyList<Guid> projects, IReadOnlyCollection<int>? years, CancellationToken cancellationToken)
    {
        var state = new StoredState();
        await state.AddPresentAsync(database, projects, years, cancellationToken);
        var removed = projects.Where(project => !state._present.ContainsKey(project)).ToList();
        if (removed.Count > 0)
        {
            await foreach (var project in database.CountedProjects.Where(c => removed.Contains(c.ProjectId)).AsAsyncEnumerable()
                .WithCancellation(cancellationToken))
            {
                state._counted.Add(project.ProjectId, project);
            }
        }

        if (projects.Any(state.IsMoved))
        {
            state.Add(await database.ProjectSums.Where(s => projects.Contains(s.ProjectId)).ToListAsync(cancellationToken));
        }

        return state;
    }

    // A writer's scope must not hide projects from the sums.
    private async Task AddPresentAsync(
        ProjectsDbContext database, IReadOnlyList<Guid> projects, IReadOnlyCollection<int>? years, CancellationToken cancellationToken)
    {
        var stored = years is null ? database.ProjectSums : database.ProjectSums.Where(s => years.Contains(s.Year));
        var rows = await database.Projects.IgnoreQueryFilters(ReadFilters.All).Where(p => projects.Contains(p.Id))
            .LeftJoin(database.CountedProjects, p => p.Id, c => c.ProjectId, (p, c) => new { Project = p, Counted = c })
            .LeftJoin(stored, row => row.Project.Id, s => s.ProjectId, (row, s) => new
            {
                row.Project.Id,
                row.Project.Stage,
                row.Project.Category,
                row.Project.ResponsibleOrganisationId,
                row.Project.TotalInvestment,
                row.Counted,
                Sums = s,
            })
            .ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            _present[row.Id] = new CountedProject
            {
                ProjectId = row.Id,
                Stage = row.Stage,
                Category = row.Category,
                ResponsibleOrganisationId = row.ResponsibleOrganisationId,
                TotalInvestment = row.TotalInvestment ?? 0m,
            };
            if (row.Counted is { } counted)
            {
                _counted[row.Id] = counted;
            }

            Add(row.Sums is { } sums ? [sums] : []);
        }
    }

    private void Add(IEnumerable<ProjectSums> sums)
    {
        foreach (var year in sums)
        {
            _sums[(year.ProjectId, year.Year)] = year;
        }
    }
}

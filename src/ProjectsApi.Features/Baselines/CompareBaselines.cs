using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Schedules.Keeping;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.Baselines;

/// <summary>Compares a baseline with another one or with the present schedule.</summary>
internal sealed class CompareBaselines(IDbContextFactory<ProjectsDbContext> contexts, KeptSchedules kept) : IUseCase
{
    /// <param name="projects">Projects; those without both baselines are not in the result.</param>
    /// <param name="from">Key of the earlier baseline.</param>
    /// <param name="to">Key of the later baseline; null for the present schedule.</param>
    /// <param name="today">Start of a schedule without dates.</param>
    /// <param name="past">Contexts of a past state; null for the present.</param>
    /// <param name="cancellationToken">Cancels the comparison.</param>
    public async Task<IReadOnlyDictionary<Guid, ComparedSchedules>> HandleAsync(
        IReadOnlyList<Guid> projects, Guid from, Guid? to, DateOnly today, IDbContextFactory<ProjectsDbContext>? past,
        CancellationToken cancellationToken)
    {
        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken);
        var (keys, asked) = (projects.ToList(), new List<Guid> { from, to ?? from });
        var baselines = await database.ScheduleBaselines.AsNoTracking()
            .Where(b => keys.Contains(b.ProjectId) && asked.Contains(b.Id))
            .Select(b => new { b.ProjectId, b.Id, b.Nodes }).ToListAsync(cancellationToken);
        var captured = baselines.ToDictionary(b => (b.ProjectId, b.Id), b => b.Nodes);
        var answered = keys.Where(key => asked.TrueForAll(baseline => captured.ContainsKey((key, baseline)))).ToList();
        if (answered.Count == 0)
        {
            return new Dictionary<Guid, ComparedSchedules>();
        }

        var schedules = await kept.ReadAsync(database, answered, past is not null, cancellationToken);
        return answered.ToDictionary(key => key, key =>
        {
            var schedule = schedules[key].Compute(new ScheduleRequest(today), cancellationToken);
            var after = to is { } later ? BaselineNodes.Read(captured[(key, later)]) : CapturedNodes.NodesOf(schedule);
            return ComparisonRules.Compare(BaselineNodes.Read(captured[(key, from)]), after, schedule.ProjectCalendar);
        });
    }
}

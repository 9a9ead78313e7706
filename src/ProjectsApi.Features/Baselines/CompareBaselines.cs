using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.Baselines;

/// <summary>Compares a baseline with another one or with the schedule as it stands.</summary>
public sealed class CompareBaselines(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <param name="projects">Projects; one that has not both baselines has no answer.</param>
    /// <param name="from">Baseline to compare with.</param>
    /// <param name="to">Later baseline; null for the schedule as it stands.</param>
    /// <param name="today">Where a schedule without any day begins.</param>
    /// <param name="past">Where to read when it is not the register as it is now.</param>
    /// <param name="cancellationToken">Ends the comparison.</param>
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

        var rows = await LoadSchedules.HandleAsync(database, answered, cancellationToken);
        return answered.ToDictionary(key => key, key =>
        {
            var schedule = ComputedSchedule.Of(rows[key], new ScheduleRequest(today), cancellationToken);
            var after = to is { } later ? BaselineNodes.Read(captured[(key, later)]) : CapturedNodes.NodesOf(schedule);
            return ComparisonRules.Compare(BaselineNodes.Read(captured[(key, from)]), after, schedule.ProjectCalendar);
        });
    }
}

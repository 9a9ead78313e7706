using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Schedules.Baselines;

namespace ProjectsApi.Features.ScheduleAnalysis.Health;

/// <summary>Reads the finishes of baselines of several projects with one statement.</summary>
internal sealed class FindBaselineFinishes(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <param name="projects">Projects; those without such a baseline are not in the result.</param>
    /// <param name="baseline">Key of the baseline; null for the latest of each project.</param>
    /// <param name="past">Contexts of a past state; null for the present.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    public async Task<IReadOnlyDictionary<Guid, BaselineFinishes>> HandleAsync(
        IReadOnlyList<Guid> projects, Guid? baseline, IDbContextFactory<ProjectsDbContext>? past, CancellationToken cancellationToken)
    {
        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken);
        var keys = projects.ToList();
        var baselines = database.ScheduleBaselines.AsNoTracking().Where(b => keys.Contains(b.ProjectId));
        baselines = baseline is { } asked
            ? baselines.Where(b => b.Id == asked)
            : baselines.Where(b => !database.ScheduleBaselines.Any(other => other.ProjectId == b.ProjectId
                && (other.CapturedAt > b.CapturedAt || (other.CapturedAt == b.CapturedAt && other.Id > b.Id))));
        var captured = await baselines.Select(b => new { b.ProjectId, b.Nodes })
            .ToDictionaryAsync(b => b.ProjectId, b => b.Nodes, cancellationToken);
        return captured.ToDictionary(b => b.Key, b => new BaselineFinishes(
            BaselineNodes.Read(b.Value).ToDictionary(node => node.Id, node => node.EarlyFinish ?? node.PlannedFinish)));
    }
}

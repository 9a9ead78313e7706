using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;

namespace ProjectsApi.Features.Statistics.Counts;

/// <summary>Findings by level and state, in one statement.</summary>
internal sealed class CountFindings(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <param name="where">Filter of the projects; null for all.</param>
    /// <param name="today">Day in the zone; a deadline before it has passed.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public async Task<IReadOnlyList<FindingCount>> HandleAsync(
        Expression<Func<Project, bool>>? where, DateOnly today, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await FilteredProjects.Of(database, where)
            .Join(database.Findings, p => p.Id, f => f.SafetyCheck.ProjectId, (_, f) => f)
            .GroupBy(f => new { f.HazardLevel, f.State })
            .Select(g => new FindingCount(
                g.Key.HazardLevel, g.Key.State, g.Count(),
                g.Count(f => f.State != FindingState.Closed && f.Deadline < today)))
            .ToListAsync(cancellationToken);
        return [.. counts.OrderByDescending(count => count.HazardLevel).ThenBy(count => count.State)];
    }
}

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics.Counts;

/// <summary>Investment milestones by their status on a day, in one statement.</summary>
internal sealed class CountMilestones(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <param name="where">Filter of the projects; null for all.</param>
    /// <param name="today">Day in the zone.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public async Task<IReadOnlyList<MilestoneCount>> HandleAsync(
        Expression<Func<Project, bool>>? where, DateOnly today, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await FilteredProjects.Of(database, where)
            .Join(database.InvestmentMilestones, p => p.Id, m => m.ProjectId, (_, m) => m)
            .GroupBy(MilestoneConditions.StatusOn(today))
            .Select(g => new MilestoneCount(g.Key, g.Count(), g.Sum(m => m.PlannedAmount ?? 0m), g.Sum(m => m.PaidAmount ?? 0m)))
            .ToListAsync(cancellationToken);
        return [.. counts.OrderBy(count => count.Status)];
    }
}

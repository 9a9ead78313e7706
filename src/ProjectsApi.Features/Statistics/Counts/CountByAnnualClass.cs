using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics.Counts;

/// <summary>Projects by their class in the annual plan, in one statement.</summary>
internal sealed class CountByAnnualClass(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <param name="where">Filter of the projects; null for all.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public async Task<IReadOnlyList<ProjectCount<AnnualClass?>>> HandleAsync(
        Expression<Func<Project, bool>>? where, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await FilteredProjects.Of(database, where).GroupBy(p => p.AnnualClass)
            .Select(g => new ProjectCount<AnnualClass?>(g.Key, g.Count(), g.Sum(p => p.TotalInvestment ?? 0m)))
            .ToListAsync(cancellationToken);
        return [.. counts.OrderBy(count => count.Key)];
    }
}

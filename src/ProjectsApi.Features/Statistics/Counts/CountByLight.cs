using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Features.Statistics.Counts;

/// <summary>Projects by their stored light, in one statement.</summary>
internal sealed class CountByLight(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <param name="where">Filter of the projects; null for all.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public async Task<IReadOnlyList<ProjectCount<LightColour>>> HandleAsync(
        Expression<Func<Project, bool>>? where, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await FilteredProjects.Of(database, where)
            .Join(database.ProjectProgress, p => p.Id, g => g.ProjectId, (p, g) => new { g.Light, p.TotalInvestment })
            .GroupBy(p => p.Light).OrderBy(g => g.Key)
            .Select(g => new ProjectCount<LightColour>(g.Key, g.Count(), g.Sum(p => p.TotalInvestment ?? 0m)))
            .ToListAsync(cancellationToken);
    }
}

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics.Reporting;

/// <summary>Freshness of the filtered projects by their stored progress, in one statement.</summary>
internal sealed class FindFreshness(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <param name="where">Filter of the projects; null for all.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public async Task<Freshness> HandleAsync(Expression<Func<Project, bool>>? where, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await FilteredProjects.Of(database, where).Join(database.ProjectProgress, p => p.Id, g => g.ProjectId, (_, g) => g)
            .GroupBy(_ => 1).Select(g => new Freshness(g.Max(p => p.ReportedAt), g.Count(p => p.IsUnreported)))
            .SingleOrDefaultAsync(cancellationToken) ?? Freshness.None;
    }
}

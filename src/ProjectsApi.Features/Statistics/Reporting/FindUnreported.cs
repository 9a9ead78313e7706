using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics.Reporting;

/// <summary>Counts and lists unreported projects, in one statement each.</summary>
internal sealed class FindUnreported(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    /// <summary>Number of the projects.</summary>
    public async Task<int> CountAsync(Unreported unreported, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await Query(database, unreported).CountAsync(cancellationToken);
    }

    /// <summary>Keys of the first projects by name.</summary>
    public async Task<IReadOnlyList<Guid>> HandleAsync(Unreported unreported, int first, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await Query(database, unreported).OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => p.Id).Take(first)
            .ToListAsync(cancellationToken);
    }

    private static IQueryable<Project> Query(ProjectsDbContext database, Unreported unreported)
    {
        var (year, month) = (unreported.Month.Year, unreported.Month.Month);
        return FilteredProjects.Of(database, unreported.Where)
            .Where(p => (p.Stage == ProjectStage.Started || p.Stage == ProjectStage.UnderConstruction) && p.ActualFinish == null)
            .Where(p => !database.InvestmentRecords.Any(r => r.ProjectId == p.Id && r.Year == year && r.Month == month));
    }
}

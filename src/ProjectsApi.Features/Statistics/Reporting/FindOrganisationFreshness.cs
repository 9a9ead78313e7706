using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Statistics.Reporting;

/// <summary>Freshness of the projects of several organisations, in one statement.</summary>
internal sealed class FindOrganisationFreshness(IDbContextFactory<ProjectsDbContext> contexts) : IBatchRead<Guid, DateOnly, Freshness>
{
    public async Task<IReadOnlyDictionary<Guid, Freshness>> HandleAsync(
        IReadOnlyList<Guid> keys, DateOnly request, IDbContextFactory<ProjectsDbContext>? past, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var organisations = keys.Select(key => (Guid?)key).ToList();
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var known = await database.Projects.Where(p => organisations.Contains(p.ResponsibleOrganisationId))
            .Join(database.ProjectProgress, p => p.Id, g => g.ProjectId, (p, g) => new { p.ResponsibleOrganisationId, Progress = g })
            .GroupBy(p => p.ResponsibleOrganisationId)
            .Select(g => new { g.Key, At = g.Max(p => p.Progress.ReportedAt), Late = g.Count(p => p.Progress.IsUnreported) })
            .ToListAsync(cancellationToken);
        var found = known.ToDictionary(group => group.Key ?? Guid.Empty, group => new Freshness(group.At, group.Late));
        return keys.ToDictionary(key => key, key => found.GetValueOrDefault(key, Freshness.None));
    }
}

using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Progress;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.ProjectLights;

/// <summary>Progress of several projects: as stored today, or computed from the facts.</summary>
internal sealed class FindProjectProgress(IDbContextFactory<ProjectsDbContext> contexts, FindProgressFacts facts)
    : IBatchRead<Guid, DateOnly, ProjectProgress>
{
    public async Task<IReadOnlyDictionary<Guid, ProjectProgress>> HandleAsync(
        IReadOnlyList<Guid> keys, DateOnly request, IDbContextFactory<ProjectsDbContext>? past, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var progress = past is null ? await StoredAsync(keys, request, cancellationToken) : [];
        List<Guid> missing = [.. keys.Where(key => !progress.ContainsKey(key))];
        if (missing.Count > 0)
        {
            foreach (var (key, known) in await facts.HandleAsync(missing, request, past, cancellationToken))
            {
                progress[key] = ProjectProgress.Of(known, request);
            }
        }

        return progress;
    }

    private async Task<Dictionary<Guid, ProjectProgress>> StoredAsync(
        IReadOnlyList<Guid> keys, DateOnly today, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.ProjectProgress.AsNoTracking().Where(p => keys.Contains(p.ProjectId) && p.ComputedOn == today)
            .ToDictionaryAsync(p => p.ProjectId, cancellationToken);
    }
}

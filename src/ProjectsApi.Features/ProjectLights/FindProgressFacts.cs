using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Progress;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.ProjectLights;

/// <summary>Facts of several projects for their lights: one statement for their schedules and one for each day of judgement.</summary>
internal sealed class FindProgressFacts(IDbContextFactory<ProjectsDbContext> contexts) : IBatchRead<Guid, DateOnly, ProgressFacts>
{
    /// <param name="keys">Projects.</param>
    /// <param name="request">Day of the judgement, in the zone, of a schedule without data date. Time is counted in ended months.</param>
    /// <param name="past">Contexts of a past to read; null for the present register.</param>
    /// <param name="cancellationToken">Ends the read.</param>
    public async Task<IReadOnlyDictionary<Guid, ProgressFacts>> HandleAsync(
        IReadOnlyList<Guid> keys, DateOnly request, IDbContextFactory<ProjectsDbContext>? past, CancellationToken cancellationToken)
    {
        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken);
        var subjects = await ProgressSubject.Of(database.Projects.AsNoTracking().Where(p => keys.Contains(p.Id)))
            .ToListAsync(cancellationToken);
        return await ProgressFacts.ReadAsync(database, subjects, request, cancellationToken);
    }
}

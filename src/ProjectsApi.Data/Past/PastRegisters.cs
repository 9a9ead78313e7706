using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Past;

/// <summary>Rebuilds pasts from the log.</summary>
public sealed class PastRegisters(IDbContextFactory<ProjectsDbContext> contexts, PastDatabases databases, PastSnapshotCache kept)
{
    /// <summary>Project at an instant, in a register that the caller disposes.</summary>
    /// <param name="project">Key of the project; its present state decides whether the caller sees it.</param>
    /// <param name="at">Instant, UTC, inclusive.</param>
    /// <param name="day">Day in the zone's time for derived rows.</param>
    /// <param name="charge">Receives the rows and entries to replay, before the replay; it throws to refuse. Cached pasts skip it.</param>
    /// <param name="cancellationToken">Ends the rebuilding.</param>
    /// <remarks>
    /// Instants in the log never decrease, so an instant is a position in the log. A transaction is before or after it as a whole.
    /// </remarks>
    public async Task<PastAnswer> OpenAsync(
        Guid project, DateTime at, DateOnly day, Action<int> charge, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Projects.Where(p => p.Id == project).Select(p => (DateTime?)p.CreatedAt).SingleOrDefaultAsync(cancellationToken)
            is not { } created)
        {
            return new PastAnswer(null);
        }

        var begins = await context.Changes.Where(c => c.EntityId == project).MinAsync(c => (DateTime?)c.At, cancellationToken);
        if (begins is null || begins > at)
        {
            return new PastAnswer(null, created <= at ? begins : null);
        }

        var place = await context.Changes.Where(c => c.At <= at).OrderByDescending(c => c.At).ThenByDescending(c => c.Sequence)
            .Select(c => c.Sequence).FirstAsync(cancellationToken);
        return new PastAnswer(await OpenAsync(new PastKey(project, place, day), at, charge, cancellationToken));
    }

    private async Task<PastRegister> OpenAsync(PastKey key, DateTime at, Action<int> charge, CancellationToken cancellationToken) => new(
        await kept.TakeAsync(key, token => databases.CreateAsync(key, charge, token), cancellationToken),
        at,
        key.Place,
        () => kept.ReleaseAsync(key));
}

using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Past;

/// <summary>Rebuilds what was, from the log.</summary>
public sealed class PastRegisters(IDbContextFactory<ProjectsDbContext> contexts, PastDatabases databases, PastSnapshotCache kept)
{
    /// <summary>The project as it stood at an instant, in a register to be disposed.</summary>
    /// <param name="project">Key of the project; whether it is seen is decided by how it is now.</param>
    /// <param name="at">Instant, UTC: what was committed until then counts.</param>
    /// <param name="day">Day in the zone by which derived rows are worked out.</param>
    /// <param name="charge">Is told the rows and entries to replay before they are, unless the past is kept; it refuses by
    /// throwing.</param>
    /// <param name="cancellationToken">Ends the rebuilding.</param>
    /// <remarks>
    /// Instants never run backwards in the log, so an instant is a place in it, and a transaction lies on one side of it as a whole.
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

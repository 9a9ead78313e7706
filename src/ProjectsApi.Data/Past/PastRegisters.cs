using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;

namespace ProjectsApi.Data.Past;

/// <summary>Rebuilds what was, from the log.</summary>
public sealed class PastRegisters(IDbContextFactory<ProjectsDbContext> contexts, PastDatabases databases)
{
    /// <summary>The project as it stood at an instant, in a register to be disposed.</summary>
    /// <param name="project">Key of the project; whether it is seen is decided by how it is now.</param>
    /// <param name="at">Instant, UTC: what was committed until then counts.</param>
    /// <param name="cancellationToken">Ends the rebuilding.</param>
    /// <remarks>
    /// Instants never run backwards in the log, so an instant is a place in it, and a transaction lies on one side of it as a whole.
    /// </remarks>
    public async Task<PastAnswer> OpenAsync(Guid project, DateTime at, CancellationToken cancellationToken)
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

        return new PastAnswer(await databases.CreateAsync(await ChangesAsync(context, project, at, cancellationToken), at, cancellationToken));
    }

    private static async Task<IReadOnlyList<Change>> ChangesAsync(
        ProjectsDbContext context, Guid project, DateTime at, CancellationToken cancellationToken)
    {
        var last = await context.Changes.Where(c => c.At <= at).OrderByDescending(c => c.At).ThenByDescending(c => c.Sequence)
            .Select(c => c.Sequence).FirstAsync(cancellationToken);
        var known = context.Changes.Where(c => c.Sequence <= last).OrderBy(c => c.Sequence);
        return
        [
            .. await known.Where(c => c.ProjectId == project).ToListAsync(cancellationToken),
            .. await known.Where(c => c.Entity == nameof(Organisation)).ToListAsync(cancellationToken),
        ];
    }
}

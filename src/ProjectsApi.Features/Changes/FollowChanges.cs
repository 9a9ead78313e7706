using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Changes;

/// <summary>The changes behind a place: first from the log, then as they come, without gap or repetition.</summary>
public sealed class FollowChanges(ChangeFeed feed, FindNextChanges find, IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    private const int PageSize = 500;

    /// <summary>Latest place in the log.</summary>
    public Task<long> LastAsync(CancellationToken cancellationToken) => find.LastAsync(cancellationToken);

    /// <param name="after">Place to go on from.</param>
    /// <param name="wanted">Pure and quick: it is asked for each change.</param>
    /// <param name="cancellationToken">Ends the following.</param>
    public async IAsyncEnumerable<ChangeEvent> HandleAsync(
        long after, Func<Change, bool> wanted, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var change in ChangesAsync(after, wanted, cancellationToken))
        {
            yield return new ChangeEvent(change);
        }
    }

    /// <summary>Whether the caller at hand sees a change, and it is of one of these projects, as they are now.</summary>
    /// <param name="told">The change.</param>
    /// <param name="projects">Which projects; null for all, and for what belongs to none.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public async Task<bool> IsSeenAsync(ChangeEvent told, Expression<Func<Project, bool>>? projects, CancellationToken cancellationToken)
    {
        // Most callers see everything, and need not ask for each event.
        if (projects is null && ReadScope.Current is null)
        {
            return true;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.SeenChanges.AnyAsync(c => c.Sequence == told.Change.Sequence, cancellationToken)
            && (projects is null || await context.Projects.Where(projects).AnyAsync(p => p.Id == told.ProjectId, cancellationToken));
    }

    private async IAsyncEnumerable<Change> ChangesAsync(
        long seen, Func<Change, bool> wanted, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Close to the end before taking a seat: what is missed for long would overflow the queue meanwhile.
        var isNearEnd = false;
        while (!isNearEnd)
        {
            var page = await find.AfterAsync(seen, PageSize, cancellationToken);
            isNearEnd = page.Count < PageSize;
            foreach (var change in page.Where(wanted))
            {
                yield return change;
            }

            seen = page.Count == 0 ? seen : page[^1].Sequence;
        }

        using var seat = feed.Join(seen, wanted);
        // The feed may be ahead of what was read here, or behind it.
        var start = Math.Max(seen, seat.Position);
        while (seen < start)
        {
            var page = await find.AfterAsync(seen, PageSize, cancellationToken);
            foreach (var change in page.Where(change => change.Sequence <= start && wanted(change)))
            {
                yield return change;
            }

            seen = page.Count == 0 ? start : page[^1].Sequence;
        }

        await foreach (var change in seat.ReadAsync(cancellationToken))
        {
            if (change.Sequence > start)
            {
                yield return change;
            }
        }
    }
}

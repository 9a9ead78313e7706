using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Changes;

/// <summary>The changes behind a place: first from the log, then as they come, without gap or repetition.</summary>
public sealed class FollowChanges(ChangeFeed feed, FindChanges find, IDbContextFactory<ProjectsDbContext> contexts)
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

    /// <summary>Whether a change is of one of these projects, as they are now and as far as the caller sees them.</summary>
    public async Task<bool> IsOfAsync(ChangeEvent told, Expression<Func<Project, bool>> projects, CancellationToken cancellationToken)
    {
        if (told.ProjectId is not { } id)
        {
            return false;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Projects.Where(projects).AnyAsync(p => p.Id == id, cancellationToken);
    }

    /// <summary>Whether the caller sees what was changed: its project, or the organisation that it is.</summary>
    public async Task<bool> IsSeenAsync(ChangeEvent told, CancellationToken cancellationToken)
    {
        // Most callers see everything, and need not ask for each event.
        if (ReadScope.Current is null)
        {
            return true;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return told.ProjectId is { } project
            ? await context.Projects.AnyAsync(p => p.Id == project, cancellationToken)
            : await context.Organisations.AnyAsync(o => o.Id == told.EntityId, cancellationToken);
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

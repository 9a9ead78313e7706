using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Changes;

/// <summary>Changes after a position: first from the log, then from the feed, without gap or repetition.</summary>
internal sealed class FollowChanges(ChangeFeed feed, FindNextChanges find, IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    private const int PageSize = 500;

    /// <summary>Latest position in the log.</summary>
    public Task<long> LastAsync(CancellationToken cancellationToken) => find.LastAsync(cancellationToken);

    /// <param name="after">Position to resume after.</param>
    /// <param name="wanted">Filter of changes; pure and fast.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    public async IAsyncEnumerable<ChangeEvent> HandleAsync(
        long after, Func<Change, bool> wanted, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var change in ChangesAsync(after, wanted, cancellationToken))
        {
            yield return new ChangeEvent(change);
        }
    }

    /// <summary>Whether the current caller sees an event, and its project matches now.</summary>
    /// <param name="change">The event.</param>
    /// <param name="projects">Filter of projects; null for all, and for changes outside projects.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public async Task<bool> IsVisibleAsync(
        ChangeEvent change, Expression<Func<Project, bool>>? projects, CancellationToken cancellationToken)
    {
        // Most callers see everything and need no query for each event.
        if (projects is null && ReadScope.Current is null)
        {
            return true;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.VisibleChanges.AnyAsync(c => c.Sequence == change.Change.Sequence, cancellationToken)
            && (projects is null || await context.Projects.Where(projects).AnyAsync(p => p.Id == change.ProjectId, cancellationToken));
    }

    private async IAsyncEnumerable<Change> ChangesAsync(
        long seen, Func<Change, bool> wanted, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Subscribes near the end of the log only, because a long backlog would overflow the queue.
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

        using var subscription = feed.Subscribe(seen, wanted);
        // The feed may be ahead of this position or have less.
        var start = Math.Max(seen, subscription.Position);
        while (seen < start)
        {
            var page = await find.AfterAsync(seen, PageSize, cancellationToken);
            foreach (var change in page.Where(change => change.Sequence <= start && wanted(change)))
            {
                yield return change;
            }

            seen = page.Count == 0 ? start : page[^1].Sequence;
        }

        await foreach (var change in subscription.ReadAsync(cancellationToken))
        {
            if (change.Sequence > start)
            {
                yield return change;
            }
        }
    }
}

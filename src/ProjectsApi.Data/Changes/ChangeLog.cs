using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Bulk;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Progress;
using ProjectsApi.Data.Statistics;

namespace ProjectsApi.Data.Changes;

/// <summary>Writes the log in the order of the commits.</summary>
internal static class ChangeLog
{
    /// <summary>Appends at the end of a transaction: raising the clock blocks other writers until the commit.</summary>
    /// <param name="context">Context in a transaction.</param>
    /// <param name="drafts">Changes of the transaction.</param>
    /// <param name="keepsDerived">Whether to update the sums of the statistics and the progress of the projects too.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task AppendAsync(
        ProjectsDbContext context, IReadOnlyList<ChangeDraft> drafts, bool keepsDerived, CancellationToken cancellationToken)
    {
        if (drafts.Count == 0)
        {
            return;
        }

        var transaction = context.TransactionId();
        var (last, at) = await RaiseAsync(context, drafts.Count, cancellationToken);
        var type = context.Model.FindEntityType(typeof(Change)) ?? throw new InvalidOperationException("The model has no log.");
        if (keepsDerived)
        {
            await SumsRefresh.RunAsync(context, TouchedSums.Of(drafts), cancellationToken);
            await ProgressRefresh.RunAsync(context, ProgressRefresh.TouchedBy(drafts), cancellationToken);
        }

        var changes = drafts.Select((draft, index) => draft.At(last - drafts.Count + index + 1, at, transaction));
        if (drafts.Count < BulkInsert.LeastRows)
        {
            await RowInsert.WriteAsync(context, type, [.. changes], cancellationToken);
        }
        else
        {
            await BulkInsert.WriteAsync(
                context, type, changes, count => context.Bulk.Progress?.Report(
                    new(nameof(Change), count, drafts.Count)), cancellationToken);
        }
    }

    /// <summary>Counts a transaction without changes that wrote derived rows, so that answers before it are no longer true.</summary>
    public static Task CountDerivedAsync(ProjectsDbContext context, CancellationToken cancellationToken) =>
        Clock(context).ExecuteUpdateAsync(set => set.SetProperty(c => c.Derived, c => c.Derived + 1), cancellationToken);

    /// <summary>Whether an earlier transaction was committed; the log knows only transactions with changes.</summary>
    public static async Task<bool> WasCommittedAsync(ProjectsDbContext context, Guid transaction, CancellationToken cancellationToken)
    {
        await using var look = await context.Database.BeginTransactionAsync(cancellationToken);
        // A commit in progress holds the clock.
        await LockChangeLogAsync(context, cancellationToken);
        return await context.Changes.AnyAsync(change => change.TransactionId == transaction, cancellationToken);
    }

    /// <summary>Waits for transactions that hold the clock, then blocks others until this one ends.</summary>
    public static Task LockChangeLogAsync(ProjectsDbContext context, CancellationToken cancellationToken) =>
        Clock(context).ExecuteUpdateAsync(set => set.SetProperty(c => c.Last, c => c.Last), cancellationToken);

    private static IQueryable<ChangeClock> Clock(ProjectsDbContext context) =>
        context.Set<ChangeClock>().Where(c => c.Id == ChangeClock.OnlyId);

    private static async Task<(long Last, DateTime At)> RaiseAsync(
        ProjectsDbContext context, int count, CancellationToken cancellationToken)
    {
        await Clock(context).ExecuteUpdateAsync(set => set.SetProperty(c => c.Last, c => c.Last + count), cancellationToken);
        var read = await Clock(context)
            .Select(c => new
            {
                c.Last,
                Before = context.Changes.Where(change => change.Sequence == c.Last - count)
                    .Select(change => (DateTime?)change.At).FirstOrDefault(),
            })
            .SingleAsync(cancellationToken);
        // Clocks of nodes differ. Instants in the log never decrease, so that an instant is a position in the log.
        var now = context.Now();
        return (read.Last, read.Before is { } before && before > now ? before : now);
    }
}

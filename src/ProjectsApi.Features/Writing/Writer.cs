using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Writing;

/// <summary>Runs a write as one transaction: known key? load, decide, check, save, read back, remember, commit.</summary>
public sealed class Writer(UnitOfWork unit, TimeProvider clock, IOptions<ContractOptions> limits, IEnumerable<IDerivedRows> derived)
{
    // A write that is still tried has to end within the limit too.
    private readonly TimeSpan _patience = limits.Value.ExecutionTimeout / 2;

    /// <param name="request">What is known of the write.</param>
    /// <param name="decide">Changes tracked rows, notes mistakes, returns the row to answer with.</param>
    /// <param name="cancellationToken">Ends the write; what is not committed then did not happen.</param>
    public Task<Payload> RunAsync<TEntity, TView>(
        WriteRequest request, Func<Write, CancellationToken, Task<TEntity?>> decide, CancellationToken cancellationToken)
        where TEntity : Entity
        where TView : class, IEntityView =>
        RunAsync(request, async (write, token) => await decide(write, token) is { } row ? new Decided<TEntity>(row) : null, ReadOneAsync<TEntity, TView>, cancellationToken);

    /// <summary>The same for several rows at once.</summary>
    public Task<Payload> RunManyAsync<TEntity, TView>(
        WriteRequest request, Func<Write, CancellationToken, Task<BulkDecision<TEntity>>> decide, CancellationToken cancellationToken)
        where TEntity : Entity
        where TView : class, IEntityView =>
        RunAsync(request, async (write, token) => await decide(write, token), ReadManyAsync<TEntity, TView>, cancellationToken);

    /// <summary>The same for a row that is gone afterwards; the answer names every row that went.</summary>
    public Task<Payload> RunRemovalAsync<TEntity>(
        WriteRequest request, Func<Write, CancellationToken, Task<TEntity?>> decide, CancellationToken cancellationToken)
        where TEntity : Entity =>
        RunAsync(
            request,
            async (write, token) => await decide(write, token) is { } row ? Removal.Of(row, write.Database) : null,
            (_, removal, _) => Task.FromResult(removal.Rows),
            cancellationToken);

    private static ContractError TryAgain => new(
        "Others kept changing the same rows until the time for this write was up, and nothing of it was written. Send it again as it is.",
        ErrorCodes.TryAgain);

    private async Task<Payload> RunAsync<TDecision, TResult>(
        WriteRequest request,
        Func<Write, CancellationToken, Task<TDecision?>> decide,
        Func<Write, TDecision, CancellationToken, Task<TResult>> read,
        CancellationToken cancellationToken)
        where TDecision : class, IDecision
        where TResult : class
    {
        var began = clock.GetTimestamp();
        var lost = new HashSet<RowKey>();
        while (true)
        {
            try
            {
                return await unit.RunAsync(request.Caller.Author(request.RequestId), TryAsync, cancellationToken);
            }
            catch (DbUpdateException failure) when (SaveFailure.Of(failure) is { } broken)
            {
                // The same key at the same moment: whoever came second answers with what the first one wrote.
                if (!KeptAnswers.IsSameKey(broken))
                {
                    return new Payload(null, [BrokenRules.Explain(broken)]);
                }
            }
            catch (Exception failure) when (Contention.IsIn(failure))
            {
                // Somebody was faster between our look and our save: the next look sees it, and tells a caller who expected another version.
                if (clock.GetElapsedTime(began) >= _patience)
                {
                    throw TryAgain;
                }

                lost.UnionWith(Contention.LostRows(failure));
            }
        }

        async Task<(Payload, bool)> TryAsync(ProjectsDbContext database, CancellationToken token)
        {
            await RowTurn.TakeAsync(database, lost, token);
            return await AttemptAsync(database, request, decide, read, token);
        }
    }

    private async Task<(Payload Result, bool Keep)> AttemptAsync<TDecision, TResult>(
        ProjectsDbContext database,
        WriteRequest request,
        Func<Write, CancellationToken, Task<TDecision?>> decide,
        Func<Write, TDecision, CancellationToken, Task<TResult>> read,
        CancellationToken cancellationToken)
        where TDecision : class, IDecision
        where TResult : class
    {
        var write = new Write(database, request.Caller, clock.WholeMilliseconds(), ZoneDay.Of(clock));
        if (await KeptAnswers.FindAsync<TResult>(write, request, cancellationToken) is { } known)
        {
            return (known, false);
        }

        var decision = await decide(write, cancellationToken);
        database.ChangeTracker.DetectChanges();
        // What the caller cannot see is not there for them; nothing of it is saved then.
        if (decision is { KeepsDespiteErrors: true } || !write.Errors.Any(error => error is NotFoundError))
        {
            await WriteReach.DemandAsync(write, request.Viewer, cancellationToken);
        }

        NewTops.GiveTo(write, request.Viewer);
        RowChecks.Check(write);
        await VersionConflicts.CheckAsync(write, request.Given, cancellationToken);
        if (decision is null || (write.Errors.Count > 0 && !decision.KeepsDespiteErrors))
        {
            return (new Payload(null, write.Errors), false);
        }

        write.Revert();
        await SaveAsync(write, cancellationToken);
        var errors = write.Errors.Count > 0 ? write.Errors : null;
        if (request.ValidateOnly)
        {
            return (new Payload(null, errors), false);
        }

        var result = await read(write, decision, cancellationToken);
        await KeptAnswers.KeepAsync(write, request, result, errors, cancellationToken);
        return (new Payload(result, errors), true);
    }

    private async Task SaveAsync(Write write, CancellationToken cancellationToken)
    {
        var touched = new List<(IDerivedRows Rows, IReadOnlyCollection<Guid> Projects)>();
        foreach (var rows in derived)
        {
            touched.Add((rows, await rows.TouchedByAsync(write.Database, cancellationToken)));
        }

        await write.Database.SaveChangesAsync(cancellationToken);
        foreach (var (rows, projects) in touched)
        {
            await rows.RefreshAsync(write.Database, projects, write.Today, cancellationToken);
        }
    }

    private static Task<TView> ReadOneAsync<TEntity, TView>(Write write, Decided<TEntity> decided, CancellationToken cancellationToken)
        where TEntity : Entity
        where TView : class, IEntityView =>
        write.Database.Set<TEntity>().AsNoTracking().Where(e => e.Id == decided.Row.Id)
            .Select(Views.Map<TEntity, TView>().Whole).SingleAsync(cancellationToken);

    private static async Task<List<TView>> ReadManyAsync<TEntity, TView>(Write write, BulkDecision<TEntity> decided, CancellationToken cancellationToken)
        where TEntity : Entity
        where TView : class, IEntityView
    {
        var keys = decided.Rows.Where(row => !decided.KeepsDespiteErrors || !write.IsWrong(row)).Select(row => row.Id).ToList();
        var views = await write.Database.Set<TEntity>().AsNoTracking().Where(e => keys.Contains(e.Id))
            .Select(Views.Map<TEntity, TView>().Whole).ToDictionaryAsync(view => view.Id, cancellationToken);
        return [.. keys.Select(key => views[key])];
    }
}

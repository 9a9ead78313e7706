using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.Writing;

/// <summary>Runs a write in one transaction: stored answer, decision, checks, save, read back, commit.</summary>
internal sealed class MutationRunner(ConflictRetry work, Viewers viewers, TimeProvider clock, IEnumerable<IDerivedRows> derived)
{
    /// <param name="request">Request of the write.</param>
    /// <param name="answer">Projection of the row for the payload.</param>
    /// <param name="decide">Changes tracked rows, adds errors, and returns the row of the payload.</param>
    /// <param name="cancellationToken">Ends the write and rolls back.</param>
    public Task<Payload> RunAsync<TEntity>(
        WriteRequest request, Expression<Func<TEntity, TEntity>> answer, Func<WriteContext, CancellationToken, Task<TEntity?>> decide,
        CancellationToken cancellationToken)
        where TEntity : Entity =>
        RunAsync(request, async (write, token) => await decide(write, token) is { } row ? new RowDecision<TEntity>(
            row) : null, (write, decided, token) => ReadOneAsync(write, decided, answer, token), cancellationToken);

    /// <summary>Runs a write of several rows.</summary>
    public Task<Payload> RunManyAsync<TEntity>(
        WriteRequest request, Expression<Func<TEntity, TEntity>> answer,
        Func<WriteContext, CancellationToken, Task<BulkDecision<TEntity>>> decide, CancellationToken cancellationToken)
        where TEntity : Entity =>
        RunAsync(
            request, async (write, token) => await decide(
                write, token), (write, decided, token) => ReadManyAsync(write, decided, answer, token), cancellationToken);

    /// <summary>Runs a removal; the payload lists every removed row.</summary>
    public Task<Payload> RunRemovalAsync<TEntity>(
        WriteRequest request, Func<WriteContext, CancellationToken, Task<TEntity?>> decide, CancellationToken cancellationToken)
        where TEntity : Entity =>
        RunAsync(
            request,
            async (write, token) => await decide(write, token) is { } row ? Removal.Of(row, write.Database) : null,
            (_, removal, _) => Task.FromResult(removal.Rows),
            cancellationToken);

    private async Task<Payload> RunAsync<TDecision, TResult>(
        WriteRequest request,
        Func<WriteContext, CancellationToken, Task<TDecision?>> decide,
        Func<WriteContext, TDecision, CancellationToken, Task<TResult>> read,
        CancellationToken cancellationToken)
        where TDecision : class, IDecision
        where TResult : class
    {
        var affectsAuthorization = false;
        var payload = await InTransactionAsync(RunOnceAsync);
        // An equal request may commit after the search for its answer. Its changes then cause errors here: a version conflict, a missing
        // row or a duplicate value.
        if (payload is { Result: null, Errors: not null } && request.IdempotencyKey is not null)
        {
            payload = await InTransactionAsync(
                async (database, token) => (await FindAnswerAsync<TResult>(Begin(database, request), request, token) ?? payload, false));
        }

        if (affectsAuthorization)
        {
            viewers.ClearCache();
        }

        return payload;

        Task<Payload> InTransactionAsync(Func<ProjectsDbContext, CancellationToken, Task<(Payload, bool)>> step) =>
            work.RunAsync(request.Author, step, cancellationToken);

        async Task<(Payload, bool)> RunOnceAsync(ProjectsDbContext database, CancellationToken token)
        {
            var attempt = await AttemptAsync(database, request, decide, read, token);
            affectsAuthorization = attempt.Keep && attempt.MovesReach;
            return (attempt.Answer, attempt.Keep);
        }
    }

    private async Task<Attempt> AttemptAsync<TDecision, TResult>(
        ProjectsDbContext database,
        WriteRequest request,
        Func<WriteContext, CancellationToken, Task<TDecision?>> decide,
        Func<WriteContext, TDecision, CancellationToken, Task<TResult>> read,
        CancellationToken cancellationToken)
        where TDecision : class, IDecision
        where TResult : class
    {
        var write = Begin(database, request);
        if (await FindAnswerAsync<TResult>(write, request, cancellationToken) is { } known)
        {
            return new Attempt(known);
        }

        var decision = await decide(write, cancellationToken);
        database.ChangeTracker.DetectChanges();
        // An invisible row is a missing row for the caller, and nothing is saved then.
        if (decision is { AllowsPartialSuccess: true } || !write.Errors.Any(error => error is NotFoundError))
        {
            await WriteAuthorization.DemandAsync(write, request.Viewer, cancellationToken);
        }

        await TopOrganisationGrants.GiveToAsync(write, request.Viewer, cancellationToken);
        RowChecks.Check(write);
        await VersionConflicts.CheckAsync(write, request.Given, cancellationToken);
        if (decision is null || (write.Errors.Count > 0 && !decision.AllowsPartialSuccess))
        {
            return new Attempt(new Payload(null, write.Errors));
        }

        write.Revert();
        var affectsAuthorization = database.ChangeTracker.Entries<Entity>()
            .Any(entry => entry.State != EntityState.Unchanged && AccessRules.DecidesReach(entry.Entity));
        await SaveAsync(write, cancellationToken);
        var errors = write.Errors.Count > 0 ? write.Errors : null;
        if (request.ValidateOnly)
        {
            return new Attempt(new Payload(null, errors));
        }

        var result = await read(write, decision, cancellationToken);
        await IdempotencyStore.KeepAsync(write, request, result, errors, cancellationToken);
        return new Attempt(new Payload(result, errors), Keep: true, affectsAuthorization);
    }

    private WriteContext Begin(ProjectsDbContext database, WriteRequest request) =>
        new(database, request.Viewer, clock.WholeMilliseconds(), ZoneCalendarDay.Of(clock));

    // Null for a write that has to run.
    private static async Task<Payload?> FindAnswerAsync<TResult>(
        WriteContext write, WriteRequest request, CancellationToken cancellationToken)
        where TResult : class =>
        UnstorableTexts.Check(write, request.Given)
            ? await IdempotencyStore.FindAsync<TResult>(write, request, cancellationToken) : new Payload(null, write.Errors);

    private async Task SaveAsync(WriteContext write, CancellationToken cancellationToken)
    {
        var computations = new List<Func<CancellationToken, Task>>();
        foreach (var rows in derived)
        {
            if (await rows.BeginAsync(write.Database, write.Today, cancellationToken) is { } compute)
            {
                computations.Add(compute);
            }
        }

        await write.Database.SaveChangesAsync(cancellationToken);
        foreach (var compute in computations)
        {
            await compute(cancellationToken);
        }
    }

    private static Task<TEntity> ReadOneAsync<TEntity>(
        WriteContext write, RowDecision<TEntity> decided, Expression<Func<TEntity, TEntity>> answer, CancellationToken cancellationToken)
        where TEntity : Entity =>
        write.Database.Set<TEntity>().AsNoTracking().Where(e => e.Id == decided.Row.Id)
            .Select(answer).SingleAsync(cancellationToken);

    private static async Task<List<TEntity>> ReadManyAsync<TEntity>(
        WriteContext write, BulkDecision<TEntity> decided, Expression<Func<TEntity, TEntity>> answer, CancellationToken cancellationToken)
        where TEntity : Entity
    {
        var keys = decided.Rows.Where(row => !decided.AllowsPartialSuccess || !write.HasErrors(row)).Select(row => row.Id).ToList();
        var rows = await write.Database.Set<TEntity>().AsNoTracking().Where(e => keys.Contains(e.Id))
            .Select(answer).ToDictionaryAsync(row => row.Id, cancellationToken);
        return [.. keys.Select(key => rows[key])];
    }

    /// <param name="Answer">The payload.</param>
    /// <param name="Keep">Whether to commit.</param>
    /// <param name="MovesReach">Whether the write changes permissions of people.</param>
    private sealed record Attempt(Payload Answer, bool Keep = false, bool MovesReach = false);
}

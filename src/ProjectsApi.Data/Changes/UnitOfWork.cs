using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Changes;

/// <summary>Runs a write in one transaction on its own context, and runs it again after a transient fault.</summary>
public sealed class UnitOfWork(IDbContextFactory<ProjectsDbContext> contexts)
{
    /// <param name="author">Author of the changes.</param>
    /// <param name="work">Loads, decides and saves; may run more than once. Its result decides whether the transaction is
    /// committed.</param>
    /// <param name="cancellationToken">Ends the work; uncommitted changes are rolled back.</param>
    public async Task<TResult> RunAsync<TResult>(
        ChangeAuthor author, Func<ProjectsDbContext, CancellationToken, Task<(TResult Result, bool Keep)>> work,
        CancellationToken cancellationToken)
    {
        await using var first = await contexts.CreateDbContextAsync(cancellationToken);
        (TResult Result, bool Keep) done = default;
        Guid? unsure = null;
        return await first.Database.CreateExecutionStrategy().ExecuteAsync(AttemptAsync, cancellationToken);

        async Task<TResult> AttemptAsync(CancellationToken token)
        {
            // The answer to a commit may be lost: then the log knows its outcome.
            if (unsure is { } transactionId && await WasCommittedAsync(transactionId, token))
            {
                return done.Result;
            }

            await using var context = await contexts.CreateDbContextAsync(token);
            await using var transaction = await context.Database.BeginTransactionAsync(token);
            context.Author = author;
            done = await work(context, token);
            if (done.Keep)
            {
                unsure = transaction.TransactionId;
                await transaction.CommitAsync(token);
            }

            return done.Result;
        }
    }

    /// <summary>Lets no other writer commit until this transaction ends; a writer in a deadlock with this one is run again.</summary>
    public static Task LockChangeLogAsync(ProjectsDbContext database, CancellationToken cancellationToken) =>
        ChangeLog.LockChangeLogAsync(database, cancellationToken);

    private async Task<bool> WasCommittedAsync(Guid transaction, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await ChangeLog.WasCommittedAsync(context, transaction, cancellationToken);
    }
}

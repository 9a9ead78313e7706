using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Changes;

/// <summary>
/// Appends to the log just before a transaction is committed. An earlier append would hold the clock during waits for rows, and risk
/// deadlocks.
/// </summary>
internal sealed class ChangeLogInterceptor : DbTransactionInterceptor
{
    public override InterceptionResult TransactionCommitting(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result) =>
        eventData.Context is ProjectsDbContext context && context.Pending.Any(eventData.TransactionId)
            ? throw new NotSupportedException("A transaction that changed something is committed with CommitAsync.")
            : result;

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is ProjectsDbContext context)
        {
            var changes = context.Pending.Take(eventData.TransactionId);
            var derived = context.Pending.TakeDerived(eventData.TransactionId);
            await ChangeLog.AppendAsync(context, changes, keepsDerived: true, cancellationToken);
            if (derived && changes.Count == 0)
            {
                await ChangeLog.CountDerivedAsync(context, cancellationToken);
            }
        }

        return result;
    }

    public override void CreatedSavepoint(DbTransaction transaction, TransactionEventData eventData) =>
        (eventData.Context as ProjectsDbContext)?.Pending.SetSavepoint(eventData.TransactionId);

    public override Task CreatedSavepointAsync(
        DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        CreatedSavepoint(transaction, eventData);
        return Task.CompletedTask;
    }

    public override void RolledBackToSavepoint(DbTransaction transaction, TransactionEventData eventData) =>
        (eventData.Context as ProjectsDbContext)?.Pending.RollBackToSavepoint();

    public override Task RolledBackToSavepointAsync(
        DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        RolledBackToSavepoint(transaction, eventData);
        return Task.CompletedTask;
    }

    public override void ReleasedSavepoint(DbTransaction transaction, TransactionEventData eventData) =>
        (eventData.Context as ProjectsDbContext)?.Pending.ReleaseSavepoint();

    public override Task ReleasedSavepointAsync(
        DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        ReleasedSavepoint(transaction, eventData);
        return Task.CompletedTask;
    }
}

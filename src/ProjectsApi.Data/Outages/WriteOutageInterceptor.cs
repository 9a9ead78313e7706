using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProjectsApi.Data.Outages;

/// <summary>Records from each commit whether the database takes writes.</summary>
internal sealed class WriteOutageInterceptor(DatabaseState state) : DbTransactionInterceptor
{
    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => state.Written();

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        state.Written();
        return Task.CompletedTask;
    }

    public override void TransactionFailed(DbTransaction transaction, TransactionErrorEventData eventData) => Learn(eventData);

    public override Task TransactionFailedAsync(
        DbTransaction transaction, TransactionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Learn(eventData);
        return Task.CompletedTask;
    }

    private void Learn(TransactionErrorEventData eventData)
    {
        if (DatabaseOutage.Of(eventData.Exception) == OutageKind.NotWritable)
        {
            state.NotWritten();
        }
    }
}

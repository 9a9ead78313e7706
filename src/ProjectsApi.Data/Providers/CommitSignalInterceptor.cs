using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Data.Providers;

/// <summary>Notifies readers of the change log after a commit.</summary>
internal sealed class CommitSignalInterceptor(IEnumerable<IChangeSignal> signals) : DbTransactionInterceptor
{
    private readonly IChangeSignal[] _signals = [.. signals];

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Notify();

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Notify();
        return Task.CompletedTask;
    }

    private void Notify()
    {
        foreach (var signal in _signals)
        {
            signal.Committed();
        }
    }
}

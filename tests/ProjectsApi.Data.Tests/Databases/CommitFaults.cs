using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProjectsApi.Data.Tests.Databases;

/// <summary>Faults of commits on request of a test.</summary>
public sealed class CommitFaults : DbTransactionInterceptor
{
    /// <summary>Number of commits that do not reach the database.</summary>
    public int Refused { get; set; }

    /// <summary>Number of commits that succeed and whose answer is lost.</summary>
    public int Unanswered { get; set; }

    /// <summary>Action between the last statement of a transaction and its commit.</summary>
    public Func<Task> Pause { get; set; } = () => Task.CompletedTask;

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        await Pause();
        // Every server's strategy retries after a timeout.
        return Refused-- > 0 ? throw new TimeoutException("The commit did not reach the server.") : result;
    }

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        Unanswered-- > 0 ? throw new TimeoutException("The answer to the commit was lost.") : Task.CompletedTask;
}

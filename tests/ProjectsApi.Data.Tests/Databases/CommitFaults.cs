using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProjectsApi.Data.Tests.Databases;

/// <summary>What happens to commits on their way to the database and back; nothing, unless a test asks for it.</summary>
public sealed class CommitFaults : DbTransactionInterceptor
{
    /// <summary>Commits that shall not reach the database.</summary>
    public int Refused { get; set; }

    /// <summary>Commits that happen and whose answer shall not come back.</summary>
    public int Unanswered { get; set; }

    /// <summary>What else comes between the last statement of a transaction and its commit.</summary>
    public Func<Task> Pause { get; set; } = () => Task.CompletedTask;

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        await Pause();
        // A timeout is a fault that every server's strategy tries again.
        return Refused-- > 0 ? throw new TimeoutException("The commit did not reach the server.") : result;
    }

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        Unanswered-- > 0 ? throw new TimeoutException("The answer to the commit was lost.") : Task.CompletedTask;
}

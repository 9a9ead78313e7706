using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Loading;

/// <summary>Runs the reads of one step against one database and completes each of them.</summary>
internal static class ReadRun
{
    public static async Task RunAsync(IReadOnlyList<Read> reads, CancellationToken cancellationToken)
    {
        if (await TryAsync(reads, cancellationToken).ConfigureAwait(false) is not { } fault)
        {
            return;
        }

        if (reads.Count == 1 || fault is RetryLimitExceededException || cancellationToken.IsCancellationRequested)
        {
            Fail(reads, fault);
            return;
        }

        // One statement that fails takes the others of its batch along; alone, each field gets its own answer or error.
        foreach (var read in reads)
        {
            await RunAsync([read], cancellationToken).ConfigureAwait(false);
        }
    }

    /// <returns>What went wrong, or null when every read is completed.</returns>
    private static async Task<Exception?> TryAsync(IReadOnlyList<Read> reads, CancellationToken cancellationToken)
    {
        try
        {
            await using (var database = await reads[0].OpenAsync(cancellationToken).ConfigureAwait(false))
            {
                if (reads.Count > 1 && !StatementRun.Batches(database))
                {
                    await Task.WhenAll(reads.Select(read => RunAsync([read], cancellationToken))).ConfigureAwait(false);
                    return null;
                }

                await RunAsync(database, reads, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            return exception;
        }

        foreach (var read in reads)
        {
            read.Complete();
        }

        return null;
    }

    /// <summary>Retried as a whole after a transient fault, so that EF Core need not buffer each result to retry its statement.</summary>
    private static Task<bool> RunAsync(DbContext database, IReadOnlyList<Read> reads, CancellationToken cancellationToken)
    {
        IReadOnlyList<Statement> statements = reads.Count == 1 ? reads[0].Statements : [.. reads.SelectMany(read => read.Statements)];
        return database.Database.CreateExecutionStrategy().ExecuteAsync(
            (database, statements),
            static async (work, token) =>
            {
                await StatementRun.RunAsync(work.database, work.statements, token).ConfigureAwait(false);
                return true;
            },
            cancellationToken);
    }

    private static void Fail(IReadOnlyList<Read> reads, Exception fault)
    {
        foreach (var read in reads)
        {
            read.Fail(fault);
        }
    }
}

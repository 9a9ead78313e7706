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

        // One failed statement fails its whole batch. A separate run gives each field its own result or error.
        foreach (var read in reads)
        {
            await RunAsync([read], cancellationToken).ConfigureAwait(false);
        }
    }

    /// <returns>The exception of the run; null when every read is completed.</returns>
    private static async Task<Exception?> TryAsync(IReadOnlyList<Read> reads, CancellationToken cancellationToken)
    {
        try
        {
            await using (var database = await reads[0].OpenAsync(cancellationToken).ConfigureAwait(false))
            {
                if (reads.Count > 1 && !CommandBatch.IsSupported(database))
                {
                    await Task.WhenAll(reads.Select(read => RunAsync([read], cancellationToken))).ConfigureAwait(false);
                    return null;
                }

                await RetryAsync(database, reads, cancellationToken).ConfigureAwait(false);
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

    /// <summary>Retries all reads together after a transient fault. EF Core then need not buffer each result for its own retry.</summary>
    private static Task<bool> RetryAsync(DbContext database, IReadOnlyList<Read> reads, CancellationToken cancellationToken) =>
        database.Database.CreateExecutionStrategy().ExecuteAsync(
            (database, reads),
            static async (work, token) =>
            {
                using var unbuffered = ReadSwitches.Unbuffered ? UnbufferedReads.Begin(work.database) : null;
                await RunAsync(work.database, work.reads, token).ConfigureAwait(false);
                return true;
            },
            cancellationToken);

    private static async Task RunAsync(DbContext database, IReadOnlyList<Read> reads, CancellationToken cancellationToken)
    {
        (Read Read, Statement Statement)[] all = [.. reads.SelectMany(read => read.Statements.Select(statement => (read, statement)))];
        if (all.Length == 1 || !CommandBatch.IsSupported(database))
        {
            foreach (var (_, statement) in all)
            {
                await statement.RunAsync(database, cancellationToken).ConfigureAwait(false);
            }

            return;
        }

        var contexts = new List<DbContext> { database };
        try
        {
            foreach (var (read, _) in all.Skip(1))
            {
                contexts.Add(await read.OpenAsync(cancellationToken).ConfigureAwait(false));
            }

            await CommandBatch.RunAsync([.. all.Zip(contexts, (one, context) => (one.Statement, context))], cancellationToken)
                .ConfigureAwait(false);
        }
        finally
        {
            foreach (var context in contexts.Skip(1))
            {
                await context.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private static void Fail(IReadOnlyList<Read> reads, Exception fault)
    {
        foreach (var read in reads)
        {
            read.Fail(fault);
        }
    }
}

using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Contract.Loading;

/// <summary>
/// Runs statements in one round trip. EF Core runs each of them on a context of its own up to its command. The commands are sent
/// together, and each statement continues with its own result.
/// </summary>
/// <remarks>
/// Only public hooks are used: <see cref="BatchedCommands"/> takes the commands over. Logs and other interceptors see each command as if
/// it ran alone.
/// </remarks>
internal static class CommandBatch
{
    // The driver of SQLite has no batches, and those of SQL Server's driver are untested.
    private const string BatchingProvider = "Npgsql.EntityFrameworkCore.PostgreSQL";

    /// <summary>Whether the provider of a context can run several commands in one round trip.</summary>
    public static bool IsSupported(DbContext database) => ReadSwitches.Batched && database.Database.ProviderName == BatchingProvider;

    /// <param name="statements">The statements, each with a context of its own.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static async Task RunAsync(
        IReadOnlyList<(Statement Statement, DbContext Database)> statements, CancellationToken cancellationToken)
    {
        var commands = new BatchedCommand[statements.Count];
        var runs = new Task[statements.Count];
        for (var i = 0; i < commands.Length; i++)
        {
            commands[i] = new BatchedCommand(opensConnection: i == 0);
            runs[i] = commands[i].RunAsync(statements[i].Statement, statements[i].Database, cancellationToken);
        }

        try
        {
            foreach (var (command, run) in commands.Zip(runs))
            {
                await Task.WhenAny(command.Arrival, run).ConfigureAwait(false);
                if (run.IsFaulted || run.IsCanceled)
                {
                    // Its command never came: this is the cause to report, not a missing connection.
                    await run.ConfigureAwait(false);
                }
            }

            await SendAsync([.. commands.Where(command => command.IsSent)], cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            foreach (var command in commands)
            {
                command.Fail(exception);
            }

            await Task.WhenAll(runs).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        await Task.WhenAll(runs).ConfigureAwait(false);
    }

    private static async Task SendAsync(BatchedCommand[] commands, CancellationToken cancellationToken)
    {
        if (commands is [])
        {
            return;
        }

        var connection = (await commands[0].Arrival.ConfigureAwait(false)).Connection
            ?? throw new InvalidOperationException("A command of EF Core has a connection.");
        await using var batch = connection.CreateBatch();
        foreach (var command in commands)
        {
            await command.AddToAsync(batch).ConfigureAwait(false);
        }

        await using var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < commands.Length; i++)
        {
            if (i > 0)
            {
                await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            }

            await commands[i].AnswerAsync(reader).ConfigureAwait(false);
        }
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Loading;

/// <summary>Several statements in one round trip. Each is announced to EF Core's logs and interceptors as if it ran alone.</summary>
internal static class StatementBatch
{
    public static async Task RunAsync(DbContext database, IReadOnlyList<Statement> statements, CancellationToken cancellationToken)
    {
        var commands = new BatchedCommand[statements.Count];
        for (var i = 0; i < commands.Length; i++)
        {
            var (template, context) = statements[i].Prepare(database, cancellationToken);
            commands[i] = new BatchedCommand(statements[i], template, context);
        }

        var connection = commands[0].Connection;
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await SendAsync(connection, commands, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await connection.CloseAsync().ConfigureAwait(false);
        }
    }

    private static async Task SendAsync(IRelationalConnection connection, BatchedCommand[] commands, CancellationToken cancellationToken)
    {
        await using var batch = connection.DbConnection.CreateBatch();
        batch.Timeout = connection.CommandTimeout ?? batch.Timeout;
        foreach (var command in commands)
        {
            await command.AddToAsync(batch, cancellationToken).ConfigureAwait(false);
        }

        var failing = 0;
        try
        {
            await using var reader = batch.BatchCommands.Count > 0
                ? await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false) : null;
            var first = true;
            for (; failing < commands.Length; failing++)
            {
                if (commands[failing].IsSent)
                {
                    _ = first || reader is null || await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
                    first = false;
                }

                await commands[failing].TakeAsync(reader, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            await commands[Math.Min(failing, commands.Length - 1)].FailAsync(exception, cancellationToken).ConfigureAwait(false);
            throw;
        }
    }
}

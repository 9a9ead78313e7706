using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Loading;

/// <summary>Runs statements on one connection: in one round trip where that is tried and tested, else one after the other.</summary>
internal static class StatementRun
{
    // SQLite's driver has no batches, and with SQL Server's they have not been tried.
    private const string BatchingProvider = "Npgsql.EntityFrameworkCore.PostgreSQL";

    /// <summary>Whether several statements make one round trip.</summary>
    public static bool Batches(DbContext database) => database.Database.ProviderName == BatchingProvider;

    public static async Task RunAsync(DbContext database, IReadOnlyList<Statement> statements, CancellationToken cancellationToken)
    {
        if (statements.Count > 1 && Batches(database))
        {
            await StatementBatch.RunAsync(database, statements, cancellationToken).ConfigureAwait(false);
            return;
        }

        foreach (var statement in statements)
        {
            await RunAsync(database, statement, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task RunAsync(DbContext database, Statement statement, CancellationToken cancellationToken)
    {
        var (template, context) = statement.Prepare(database, cancellationToken);
        var command = context.Connection.RentCommand();
        command.PopulateFrom(template);
        try
        {
            await using var reader = await command.ExecuteReaderAsync(
                new RelationalCommandParameterObject(
                    context.Connection, context.Parameters, null, database, context.CommandLogger, CommandSource.LinqQuery),
                cancellationToken).ConfigureAwait(false);
            await statement.TakeAsync(reader.DbDataReader, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            context.Connection.ReturnCommand(command);
        }
    }
}

using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Data.Providers;

/// <summary>Applies migrations to an embedded database while its foreign keys sleep, as SQLite asks of whoever builds tables anew.</summary>
/// <remarks>Source: sqlite.org, ALTER TABLE, "Making Other Kinds Of Table Schema Changes".</remarks>
internal static class SqliteMigration
{
    /// <exception cref="DatabaseConfigurationException">A row names another one that is not there; the migrations are applied all the same.</exception>
    public static async Task RunAsync(DbContext context, CancellationToken cancellationToken)
    {
        // One connection for all of it: the switch is the connection's, and has no effect within a transaction.
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await SetAsync(context, "PRAGMA foreign_keys = OFF;", cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
            await RequireReferencesAsync(context, cancellationToken);
        }
        finally
        {
            // The connection goes back to a pool.
            await SetAsync(context, "PRAGMA foreign_keys = ON;", CancellationToken.None);
            await context.Database.CloseConnectionAsync();
        }
    }

    private static async Task SetAsync(DbContext context, string pragma, CancellationToken cancellationToken)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = pragma;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task RequireReferencesAsync(DbContext context, CancellationToken cancellationToken)
    {
        await using var check = context.Database.GetDbConnection().CreateCommand();
        check.CommandText = "SELECT \"table\", \"parent\" FROM pragma_foreign_key_check LIMIT 1;";
        await using var broken = await check.ExecuteReaderAsync(cancellationToken);
        if (await broken.ReadAsync(cancellationToken))
        {
            throw new DatabaseConfigurationException(
                DatabaseOptions.ConnectionStringKey,
                $"a row of {broken.GetString(0)} names one of {broken.GetString(1)} that is not there; restore the file from a backup.");
        }
    }
}

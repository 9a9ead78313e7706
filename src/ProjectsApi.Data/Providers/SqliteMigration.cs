using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProjectsApi.Data.Providers;

/// <summary>
/// Migrates an embedded file in one transaction, so that a killed process leaves the file as it was (D43). EF Core commits between the
/// steps of a table rebuild. It waits forever for the lock row of a dead process.
/// </summary>
internal static class SqliteMigration
{
    private const string LockTable = "__EFMigrationsLock";

    /// <summary>Applies the pending migrations of a context; several processes run one after another.</summary>
    /// <returns>Whether an abandoned migration lock was found and removed.</returns>
    /// <exception cref="OtherVersionException">Another version of this program migrated the file; nothing was applied.</exception>
    public static async Task<bool> ApplyAsync(DbContext context, DatabaseOptions options, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(options, cancellationToken);
        // The file keeps the mode. Files of other creators may lack it, and a new file has no other user yet.
        await SqliteFile.RunAsync(connection, "PRAGMA journal_mode = 'wal';", cancellationToken);
        // Set before the transaction, in which it has no effect. A rebuild drops the table.
        await SqliteFile.RunAsync(connection, "PRAGMA foreign_keys = OFF;", cancellationToken);
        await using var transaction = connection.BeginTransaction(deferred: false);
        // This process has the write lock, so a lock row is abandoned.
        var cleared = await ClearLockAsync(connection, cancellationToken);
        // Read after the wait: another process, maybe of another version, may have migrated meanwhile.
        await DatabaseMigrator.RequireOwnAsync(context, cancellationToken);
        var pending = await context.Database.GetPendingMigrationsAsync(cancellationToken);
        var all = context.Database.GetMigrations().ToList();
        var migrator = context.GetService<IMigrator>();
        foreach (var migration in pending)
        {
            var place = all.IndexOf(migration);
            var script = migrator.GenerateScript(
                place == 0 ? Migration.InitialDatabase : all[place - 1], migration, MigrationsSqlGenerationOptions.NoTransactions);
            await SqliteFile.RunAsync(connection, script, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return cleared;
    }

    private static async Task<SqliteConnection> OpenAsync(DatabaseOptions options, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(options.ValidConnectionString)
        {
            ForeignKeys = false,
            Pooling = false,
            DefaultTimeout = options.CommandTimeoutSeconds,
        }.ToString());
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static async Task<bool> ClearLockAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        if (await SqliteFile.NumberAsync(
            connection, $"SELECT count(*) FROM sqlite_master WHERE name = '{LockTable}'", cancellationToken) == 0)
        {
            return false;
        }

        var held = await SqliteFile.NumberAsync(connection, $"SELECT count(*) FROM \"{LockTable}\"", cancellationToken) > 0;
        await SqliteFile.RunAsync(connection, $"DROP TABLE \"{LockTable}\";", cancellationToken);
        return held;
    }
}

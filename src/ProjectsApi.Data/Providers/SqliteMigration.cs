using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ProjectsApi.Data.Providers;

/// <summary>
/// Brings an embedded file up to date in one transaction, so that a process killed halfway leaves the file as it was (D43). EF Core's
/// own way commits between the steps of a rebuilt table, and waits without end for the row that a dead process left in its lock table.
/// </summary>
internal static class SqliteMigration
{
    private const string LockTable = "__EFMigrationsLock";

    /// <summary>Applies what is pending for one context; several processes take turns.</summary>
    /// <returns>Whether the lock of a process that did not end its migration was found and removed.</returns>
    /// <exception cref="OtherVersionException">Another version of this program migrated the file; nothing was applied.</exception>
    public static async Task<bool> ApplyAsync(DbContext context, DatabaseOptions options, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(options, cancellationToken);
        // Kept by the file itself. A file that something else created may not have it, and a new one is nobody else's yet.
        await SqliteFile.RunAsync(connection, "PRAGMA journal_mode = 'wal';", cancellationToken);
        // Before the transaction, within which it would do nothing: a table is rebuilt by dropping it.
        await SqliteFile.RunAsync(connection, "PRAGMA foreign_keys = OFF;", cancellationToken);
        await using var transaction = connection.BeginTransaction(deferred: false);
        // The write lock is ours, so a lock in the table is nobody's.
        var cleared = await ClearLockAsync(connection, cancellationToken);
        // Read from here on: another process may have applied them while this one waited, and may have been of another version.
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

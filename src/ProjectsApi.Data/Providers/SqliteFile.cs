using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ProjectsApi.Data.Providers;

/// <summary>Embedded file: its path, emptiness and soundness.</summary>
internal static class SqliteFile
{
    private const int Busy = 5;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    /// <summary>Full path of the file in a connection string; null for an in-memory database.</summary>
    public static string? PathOf(string connectionString)
    {
        var named = new SqliteConnectionStringBuilder(connectionString);
        var source = named.DataSource;
        if (source.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
        {
            if (source.Contains("mode=memory", StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            source = source["file:".Length..].Split('?')[0];
        }

        return named.Mode == SqliteOpenMode.Memory || source is "" or ":memory:" ? null : Path.GetFullPath(source);
    }

    /// <summary>Opens an existing file; never creates one.</summary>
    public static async Task<SqliteConnection> OpenAsync(
        string path, SqliteOpenMode mode, int timeoutSeconds, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            // A pool would keep the file open.
            Pooling = false,
            ForeignKeys = false,
            DefaultTimeout = timeoutSeconds,
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

    /// <summary>Whether the file is missing, empty or without a table.</summary>
    public static async Task<bool> IsEmptyAsync(string path, int timeoutSeconds, CancellationToken cancellationToken)
    {
        if (new FileInfo(path) is not { Exists: true, Length: > 0 })
        {
            return true;
        }

        await using var connection = await OpenAsync(path, SqliteOpenMode.ReadWrite, timeoutSeconds, cancellationToken);
        return await NumberAsync(connection, "SELECT count(*) FROM sqlite_master", cancellationToken) == 0;
    }

    /// <summary>Defect of a file as a register of this program; null when it is sound.</summary>
    /// <param name="path">File without a writer.</param>
    /// <param name="knownMigrations">Migrations that this program knows.</param>
    /// <param name="timeoutSeconds">Seconds to wait for another process.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public static async Task<string?> ProblemAsync(
        string path, IReadOnlyCollection<string> knownMigrations, int timeoutSeconds, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await OpenAsync(path, SqliteOpenMode.ReadWrite, timeoutSeconds, cancellationToken);
            var damage = await TextsAsync(connection, "PRAGMA integrity_check(3)", cancellationToken);
            if (damage is not ["ok"])
            {
                return $"the file is damaged: {string.Join("; ", damage)}.";
            }

            if (await TextsAsync(connection, "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1", cancellationToken) is [var orphaned])
            {
                return $"a row of {orphaned} names a row that is not there.";
            }

            if (await NumberAsync(
                connection, "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'", cancellationToken) == 0)
            {
                return "the file is no register: it has no history of migrations.";
            }

            var unknown =
                (await TextsAsync(connection, "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\" ORDER BY 1", cancellationToken))
                .Except(knownMigrations, StringComparer.Ordinal).ToList();
            return unknown.Count == 0 ? null
                : $"the file is of another version of this program, which made {string.Join(", ", unknown)}; only that version copies or "
                    + $"restores it.";
        }
        catch (SqliteException failure)
        {
            return $"the file cannot be read: {failure.Message}";
        }
    }

    /// <summary>Whether another process has the file open; otherwise the write-ahead log is moved into the file.</summary>
    public static async Task<bool> IsInUseAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await OpenAsync(path, SqliteOpenMode.ReadWrite, timeoutSeconds: 1, cancellationToken);
            // Each open connection holds a shared lock on a file with write-ahead logging, even when idle.
            await RunAsync(connection, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK;", cancellationToken);
            return false;
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == Busy)
        {
            return true;
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is Corrupt or NotADatabase)
        {
            // No process can serve a damaged file.
            return false;
        }
    }

    /// <summary>
    /// Runs all statements. The driver's own method stops at the first that returns a row, and hides later failures.
    /// </summary>
    public static async Task RunAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var results = await command.ExecuteReaderAsync(cancellationToken);
        while (await results.NextResultAsync(cancellationToken))
        {
        }
    }

    public static async Task<long> NumberAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    private static async Task<List<string>> TextsAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var texts = new List<string>();
        while (await rows.ReadAsync(cancellationToken))
        {
            texts.Add(rows.GetString(0));
        }

        return texts;
    }
}

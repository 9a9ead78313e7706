using Microsoft.Data.Sqlite;

namespace ProjectsApi.Data.Providers;

/// <summary>Copies an embedded file as of one instant, during writes.</summary>
internal static class SqliteBackup
{
    /// <summary>Writes a copy as one sound file, flushed to the disk.</summary>
    /// <param name="from">File to copy.</param>
    /// <param name="to">File to create; an incomplete copy has another name.</param>
    /// <param name="knownMigrations">Migrations that this program knows.</param>
    /// <param name="timeoutSeconds">Seconds to wait for a writer.</param>
    /// <param name="cancellationToken">Ends the work between its steps.</param>
    /// <exception cref="IOException">The file exists, or the copy is damaged.</exception>
    public static async Task WriteAsync(
        string from, string to, IReadOnlyCollection<string> knownMigrations, int timeoutSeconds, CancellationToken cancellationToken)
    {
        if (File.Exists(to))
        {
            throw new IOException($"'{to}' is there already; name a file that is not.");
        }

        var partial = $"{to}.partial";
        File.Delete(partial);
        try
        {
            await CopyAsync(from, partial, timeoutSeconds, cancellationToken);
        }
        catch (SqliteException damage)
        {
            File.Delete(partial);
            throw new IOException($"'{from}' cannot be copied: {damage.Message}", damage);
        }

        if (await SqliteFile.ProblemAsync(partial, knownMigrations, timeoutSeconds, cancellationToken) is { } problem)
        {
            File.Delete(partial);
            throw new IOException($"'{from}' cannot be copied: {problem}");
        }

        await using (var written = new FileStream(partial, FileMode.Open, FileAccess.ReadWrite))
        {
            written.Flush(flushToDisk: true);
        }

        File.Move(partial, to);
    }

    private static async Task CopyAsync(string from, string to, int timeoutSeconds, CancellationToken cancellationToken)
    {
        await using var source = await SqliteFile.OpenAsync(from, SqliteOpenMode.ReadWrite, timeoutSeconds, cancellationToken);
        await using var target = await SqliteFile.OpenAsync(to, SqliteOpenMode.ReadWriteCreate, timeoutSeconds, cancellationToken);
        // The driver's timeout covers commands only. The last connection to close locks the file for a moment.
        await SqliteFile.RunAsync(source, $"PRAGMA busy_timeout = {timeoutSeconds * 1000};", cancellationToken);
        source.BackupDatabase(target);
        // The copy inherits write-ahead logging, with which the file alone would be incomplete.
        await SqliteFile.RunAsync(target, "PRAGMA journal_mode = DELETE;", cancellationToken);
    }
}

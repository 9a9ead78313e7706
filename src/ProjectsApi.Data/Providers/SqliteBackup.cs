using Microsoft.Data.Sqlite;

namespace ProjectsApi.Data.Providers;

/// <summary>Copies an embedded file while it is written to: all of one instant, and nothing of a later one.</summary>
internal static class SqliteBackup
{
    /// <summary>Writes a copy that is one file, on the disk, and sound.</summary>
    /// <param name="from">File to copy.</param>
    /// <param name="to">File that does not exist yet; an incomplete one never has this name.</param>
    /// <param name="knownMigrations">Migrations that this program knows.</param>
    /// <param name="timeoutSeconds">How long a writer may keep the file.</param>
    /// <param name="cancellationToken">Ends the work between its steps.</param>
    /// <exception cref="IOException">There is a file of that name, or the copy is not sound.</exception>
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
        // The driver's own patience is for commands only. A connection that is the last to close holds the file for a moment.
        await SqliteFile.RunAsync(source, $"PRAGMA busy_timeout = {timeoutSeconds * 1000};", cancellationToken);
        source.BackupDatabase(target);
        // With write-ahead logging, which the copy inherits, the file alone would not be all of it.
        await SqliteFile.RunAsync(target, "PRAGMA journal_mode = DELETE;", cancellationToken);
    }
}

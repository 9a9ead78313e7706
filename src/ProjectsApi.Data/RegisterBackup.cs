using System.Globalization;
using ProjectsApi.Data.Providers;

namespace ProjectsApi.Data;

/// <summary>Backs the embedded file up while it is in use, and puts a backup in its place. A server has tools of its own.</summary>
public sealed class RegisterBackup(DatabaseOptions options, TimeProvider clock)
{
    /// <summary>Full path of the embedded file; null for a server and for a database in memory.</summary>
    public string? EmbeddedFile =>
        options.Provider == DatabaseProvider.Sqlite ? SqliteFile.PathOf(options.ValidConnectionString) : null;

    /// <summary>How an operator backs up the configured server, in one sentence; for a file it is this class.</summary>
    public string ToolOfServer => options.Provider == DatabaseProvider.SqlServer
        ? "SQL Server backs up itself: BACKUP DATABASE … TO DISK = '…' WITH CHECKSUM, and RESTORE DATABASE."
        : "PostgreSQL brings its own tools: pg_dump --format=custom --file=…, and pg_restore.";

    /// <summary>Keeps the embedded file from being replaced by a restore until the answer is disposed or the process ends, however it
    /// does.</summary>
    /// <returns>Null for a server and for a database in memory.</returns>
    /// <exception cref="IOException">The file is being restored.</exception>
    public IDisposable? KeepInPlace()
    {
        if (EmbeddedFile is not { } file)
        {
            return null;
        }

        try
        {
            // Readers share the lock of the operating system, which no dead process holds.
            return new FileStream(LockOf(file), FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);
        }
        catch (IOException held) when (File.Exists(LockOf(file)))
        {
            throw new IOException($"'{file}' is being restored by another process.", held);
        }
    }

    /// <summary>Whether the embedded file is missing or holds no table; never for a server.</summary>
    public async Task<bool> IsMissingAsync(CancellationToken cancellationToken) =>
        EmbeddedFile is { } file && await SqliteFile.IsEmptyAsync(file, options.CommandTimeoutSeconds, cancellationToken);

    /// <summary>What is wrong with the embedded file; null when it is sound, and for a server.</summary>
    public async Task<string?> ProblemAsync(IReadOnlyCollection<string> knownMigrations, CancellationToken cancellationToken) =>
        EmbeddedFile is { } file
            ? await SqliteFile.ProblemAsync(file, knownMigrations, options.CommandTimeoutSeconds, cancellationToken) : null;

    /// <summary>Copies the register as it stands at one instant, whoever writes meanwhile.</summary>
    /// <param name="to">File that does not exist yet.</param>
    /// <param name="knownMigrations">Migrations that this program knows.</param>
    /// <param name="cancellationToken">Ends the work between its steps.</param>
    /// <exception cref="IOException">There is no register, a file of that name is there, or the copy is not sound.</exception>
    public async Task BackUpAsync(string to, IReadOnlyCollection<string> knownMigrations, CancellationToken cancellationToken)
    {
        if (await IsMissingAsync(cancellationToken))
        {
            throw new IOException($"There is no register at '{EmbeddedFile}'.");
        }

        await SqliteBackup.WriteAsync(Required, Path.GetFullPath(to), knownMigrations, options.CommandTimeoutSeconds, cancellationToken);
    }

    /// <summary>Puts a backup in the place of the register, which is kept beside it.</summary>
    /// <param name="from">Backup; it is checked first and stays as it is.</param>
    /// <param name="knownMigrations">Migrations that this program knows.</param>
    /// <param name="cancellationToken">Ends the work between its steps.</param>
    /// <returns>Where the register of before is kept; null when there was none.</returns>
    /// <exception cref="IOException">The backup is missing or not sound, or somebody has the register open.</exception>
    public async Task<string?> RestoreAsync(string from, IReadOnlyCollection<string> knownMigrations, CancellationToken cancellationToken)
    {
        var (register, backup) = (Required, Path.GetFullPath(from));
        if (!File.Exists(backup))
        {
            throw new IOException($"There is no file '{backup}'.");
        }

        if (backup == register)
        {
            throw new IOException("That file is the register itself.");
        }

        if (Path.GetDirectoryName(register) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        using var alone = TakeAlone(register);
        var next = $"{register}.restoring";
        File.Delete(next);
        await SqliteBackup.WriteAsync(backup, next, knownMigrations, options.CommandTimeoutSeconds, cancellationToken);
        string? kept = null;
        if (File.Exists(register))
        {
            if (await SqliteFile.IsInUseAsync(register, cancellationToken))
            {
                throw InUse(register);
            }

            kept = $"{register}.before-restore-{clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture)}";
            File.Move(register, kept);
        }

        // What SQLite keeps beside a file belongs to the file of before.
        foreach (var beside in (string[])["-wal", "-shm"])
        {
            if (kept is not null && File.Exists(register + beside))
            {
                File.Move(register + beside, kept + beside);
            }

            File.Delete(register + beside);
        }

        File.Move(next, register);
        return kept;
    }

    private static FileStream TakeAlone(string register)
    {
        try
        {
            return new FileStream(LockOf(register), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(LockOf(register)))
        {
            throw InUse(register);
        }
    }

    private static IOException InUse(string register) =>
        new($"'{register}' is in use; stop the program that serves it, then restore again.");

    private static string LockOf(string register) => $"{register}.lock";

    private string Required => EmbeddedFile ?? throw new IOException(ToolOfServer);
}

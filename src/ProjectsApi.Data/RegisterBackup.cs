using System.Globalization;
using ProjectsApi.Data.Providers;

namespace ProjectsApi.Data;

/// <summary>Backs up the embedded file while it is in use, and restores it. Servers have their own tools.</summary>
public sealed class RegisterBackup(DatabaseOptions options, TimeProvider clock)
{
    /// <summary>Full path of the embedded file; null for a server and for an in-memory database.</summary>
    public string? EmbeddedFile =>
        options.Provider == DatabaseProvider.Sqlite ? SqliteFile.PathOf(options.ValidConnectionString) : null;

    /// <summary>Sentence for operators: how to back up the configured database.</summary>
    public string ServerBackupAdvice => options.Provider == DatabaseProvider.SqlServer
        ? "SQL Server backs up itself: BACKUP DATABASE … TO DISK = '…' WITH CHECKSUM, and RESTORE DATABASE."
        : "PostgreSQL brings its own tools: pg_dump --format=custom --file=…, and pg_restore.";

    /// <summary>Blocks a restore of the embedded file until the lock is disposed or the process ends in any way.</summary>
    /// <returns>The lock; null for a server and for an in-memory database.</returns>
    /// <exception cref="IOException">The file is being restored.</exception>
    public IDisposable? BlockRestore()
    {
        if (EmbeddedFile is not { } file)
        {
            return null;
        }

        try
        {
            // Readers share a lock of the operating system, which ends with their process.
            return new FileStream(LockOf(file), FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);
        }
        catch (IOException held) when (File.Exists(LockOf(file)))
        {
            throw new IOException($"'{file}' is being restored by another process.", held);
        }
    }

    /// <summary>Whether the embedded file is missing or has no table; false for a server.</summary>
    public async Task<bool> IsMissingAsync(CancellationToken cancellationToken) =>
        EmbeddedFile is { } file && await SqliteFile.IsEmptyAsync(file, options.CommandTimeoutSeconds, cancellationToken);

    /// <summary>Defect of the embedded file; null for a sound file and for a server.</summary>
    public async Task<string?> ProblemAsync(IReadOnlyCollection<string> knownMigrations, CancellationToken cancellationToken) =>
        EmbeddedFile is { } file
            ? await SqliteFile.ProblemAsync(file, knownMigrations, options.CommandTimeoutSeconds, cancellationToken) : null;

    /// <summary>Copies the register as of one instant, also during writes.</summary>
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

    /// <summary>Replaces the register by a backup; the present register is kept next to it.</summary>
    /// <param name="from">Backup, which is checked first and not changed.</param>
    /// <param name="knownMigrations">Migrations that this program knows.</param>
    /// <param name="cancellationToken">Ends the work between its steps.</param>
    /// <returns>Path of the replaced register; null when there was none.</returns>
    /// <exception cref="IOException">The backup is missing or damaged, or the register is open.</exception>
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

        using var alone = LockExclusively(register);
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

        // SQLite's side files belong to the replaced file.
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

    private static FileStream LockExclusively(string register)
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

    private string Required => EmbeddedFile ?? throw new IOException(ServerBackupAdvice);
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data;

/// <summary>Brings the database to the shape this build expects.</summary>
public sealed class DatabaseMigrator(IDbContextFactory<ProjectsDbContext> contexts, DatabaseOptions options)
{
    /// <summary>True for the embedded file, which the application migrates by itself at start.</summary>
    public bool IsEmbedded => options.Provider == DatabaseProvider.Sqlite;

    /// <summary>Names of the migrations not applied yet, oldest first; all of them when there is no database.</summary>
    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return [.. await context.Database.GetPendingMigrationsAsync(cancellationToken)];
    }

    /// <summary>Applies what is pending; creates the database where the account may.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        if (IsEmbedded)
            CreateFolder();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
        if (IsEmbedded)
            // Kept by the file itself. A file that something else created may not have it.
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = 'wal';", cancellationToken);
    }

    /// <summary>
    /// Gives the rows that are older than the change log their first change in it. Nothing is done twice.
    /// </summary>
    /// <returns>Number of rows that the log did not know.</returns>
    public Task<int> CompleteLogAsync(CancellationToken cancellationToken) => ChangeBaseline.WriteAsync(contexts, cancellationToken);

    private void CreateFolder()
    {
        var file = new SqliteConnectionStringBuilder(options.ValidConnectionString).DataSource;
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
    }
}

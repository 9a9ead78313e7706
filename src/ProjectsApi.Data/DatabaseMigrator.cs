using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Providers;

namespace ProjectsApi.Data;

/// <summary>Migrates the database to the model of this build.</summary>
public sealed class DatabaseMigrator(IDbContextFactory<ProjectsDbContext> contexts, DatabaseOptions options)
{
    /// <summary>Asks SQL Server whether readers of this database use row versions instead of locks.</summary>
    public const string IsSnapshotOn =
        "SELECT CAST(is_read_committed_snapshot_on AS int) AS [Value] FROM sys.databases WHERE database_id = DB_ID()";

    /// <summary>True for the embedded file, which the application migrates at its start.</summary>
    public bool IsEmbedded => options.Provider == DatabaseProvider.Sqlite;

    /// <summary>Names of the pending migrations, oldest first; all of them when there is no database.</summary>
    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return [.. await context.Database.GetPendingMigrationsAsync(cancellationToken)];
    }

    /// <summary>Checks that no other version of this program migrated the database; changes nothing.</summary>
    /// <exception cref="OtherVersionException">Another version migrated it.</exception>
    public async Task RequireOwnAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await RequireOwnAsync(context, cancellationToken);
    }

    /// <summary>Checks the same for the tables of another project in this database.</summary>
    /// <inheritdoc cref="RequireOwnAsync(CancellationToken)"/>
    public static async Task RequireOwnAsync(DbContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.Except(context.Database.GetMigrations(), StringComparer.Ordinal).ToList() is { Count: > 0 } unknown)
        {
            throw new OtherVersionException(unknown);
        }
    }

    /// <summary>Applies the pending migrations; creates the database where the account may.</summary>
    /// <returns>Whether an abandoned migration lock was found and removed.</returns>
    /// <exception cref="OtherVersionException">Another version of this program migrated the database; nothing was applied.</exception>
    public async Task<bool> MigrateAsync(CancellationToken cancellationToken)
    {
        if (IsEmbedded)
        {
            CreateFolder();
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var lockRemoved = await MigrateAsync(context, cancellationToken);
        // Without projects the sums are complete; otherwise StatisticsFill counts the projects first.
        await context.SumsState.Where(state => !state.IsComplete && !context.Projects.Any())
            .ExecuteUpdateAsync(set => set.SetProperty(state => state.IsComplete, true), cancellationToken);
        return lockRemoved;
    }

    /// <summary>Applies the pending migrations of another project's tables in this database.</summary>
    /// <inheritdoc cref="MigrateAsync(CancellationToken)"/>
    public async Task<bool> MigrateAsync(DbContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (IsEmbedded)
        {
            return await SqliteMigration.ApplyAsync(context, options, cancellationToken);
        }

        await RequireOwnAsync(context, cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
        return false;
    }

    /// <summary>Sentence for operators: advice on the database's settings; null for none.</summary>
    public async Task<string?> AdviceAsync(CancellationToken cancellationToken)
    {
        if (options.Provider != DatabaseProvider.SqlServer)
        {
            return null;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Database.SqlQueryRaw<int>(IsSnapshotOn).SingleAsync(cancellationToken) != 0
            ? null
            : "READ_COMMITTED_SNAPSHOT is off in this database, so readers wait for writers. Ask its administrator for "
                + "ALTER DATABASE … SET READ_COMMITTED_SNAPSHOT ON.";
    }

    /// <summary>Adds a first change to the log for each row older than the log. A second call finds none.</summary>
    /// <returns>Number of rows without a change.</returns>
    public Task<int> CompleteLogAsync(CancellationToken cancellationToken) => ChangeBaseline.WriteAsync(contexts, cancellationToken);

    private void CreateFolder()
    {
        if (Path.GetDirectoryName(SqliteFile.PathOf(options.ValidConnectionString)) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Outages;
using SQLitePCL;

namespace ProjectsApi.Data.Providers;

/// <summary>Checks that the database reads and writes.</summary>
public sealed class DatabaseProbe(IDbContextFactory<ProjectsDbContext> contexts, DatabaseOptions options, DatabaseState state)
{
    private const string NotReachable = "The database does not answer.";
    private const string NotWritable = "The database takes no writes.";

    /// <returns>Problem in one sentence; null when it reads and writes.</returns>
    public async Task<string?> FindFaultAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await database.Database.CanConnectAsync(cancellationToken))
        {
            return NotReachable;
        }

        if (options.Provider != DatabaseProvider.Sqlite)
        {
            return state.IsWriteRefused ? NotWritable : null;
        }

        try
        {
            await WriteAsync(database, cancellationToken);
            return null;
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            // Another writer is active, which proves that the file takes writes.
            return null;
        }
        catch (SqliteException failure) when (DatabaseOutage.Of(failure) is { } outage)
        {
            return outage == OutageKind.NotWritable ? NotWritable : NotReachable;
        }
    }

    // Writes one page without a change: the application's own number in the file header.
    private static async Task WriteAsync(ProjectsDbContext database, CancellationToken cancellationToken)
    {
        await database.Database.OpenConnectionAsync(cancellationToken);
        await using var command = database.Database.GetDbConnection().CreateCommand();
        // The driver's wait for another writer would outlast the probe.
        command.CommandTimeout = 1;
        command.CommandText = "PRAGMA user_version;";
        var number = await command.ExecuteScalarAsync(cancellationToken);
        command.CommandText = FormattableString.Invariant($"PRAGMA user_version = {number};");
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

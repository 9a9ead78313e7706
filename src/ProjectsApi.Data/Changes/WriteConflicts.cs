using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using SQLitePCL;

namespace ProjectsApi.Data.Changes;

/// <summary>Conflict with concurrent writers: nothing was kept, and the same write may succeed a moment later.</summary>
public static class WriteConflicts
{
    private const int Deadlock = 1205;
    private const int LockTimeout = 1222;
    private const int SnapshotConflict = 3960;

    /// <summary>Whether a failure is a conflict, also after a retry strategy gave up.</summary>
    public static bool IsIn(Exception? failure) => failure switch
    {
        null => false,
        DbUpdateConcurrencyException => true,
        PostgresException
        {
            SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable
        } => true,
        SqlException { Number: Deadlock or LockTimeout or SnapshotConflict } => true,
        SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED } => true,
        _ => IsIn(failure.InnerException),
    };

    /// <summary>Known rows that others changed or removed between this write's read and its save, with their projects.</summary>
    public static IEnumerable<RowKey> LostRows(Exception failure)
    {
        foreach (var entry in failure is DbUpdateConcurrencyException lost ? lost.Entries : [])
        {
            if (entry.Entity is Entity row)
            {
                yield return new RowKey(entry.Metadata.ClrType, row.Id);
                // From the row: the context that loaded it is disposed.
                if (entry.Metadata.FindProperty(nameof(StageEntry.ProjectId))?.GetGetter().GetClrValue(row) is Guid project)
                {
                    yield return new RowKey(typeof(Project), project);
                }
            }
        }
    }
}

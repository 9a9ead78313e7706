using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace ProjectsApi.Data.Bulk;

/// <summary>
/// Inserts many rows of one table in the transaction of a context, without the change tracker. PostgreSQL takes COPY, SQL Server a bulk
/// copy, SQLite one prepared statement. Rows are read one by one and need not be in memory at once.
/// </summary>
internal static class BulkInsert
{
    /// <summary>Fewest rows for which a bulk insert is faster.</summary>
    public const int LeastRows = 100;

    private const int RowsPerReport = 1_000;

    /// <exception cref="DbUpdateException">A row breaks a rule of the database, or the database failed.</exception>
    public static async Task WriteAsync(
        DbContext context, IEntityType type, IEnumerable<object> rows, Action<int> written, CancellationToken cancellationToken)
    {
        var table = new BulkTable(context, type);
        var counted = Counted(rows, written);
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await (context.Database.GetDbConnection() switch
            {
                SqliteConnection => SqliteBulk.WriteAsync(context, table, counted, "", cancellationToken),
                NpgsqlConnection postgreSql => PostgreSqlBulk.WriteAsync(postgreSql, table, counted, cancellationToken),
                SqlConnection sqlServer => SqlServerBulk.WriteAsync(
                    context, sqlServer, table, table.Name, counted, cancellationToken),
                var other => throw new NotSupportedException($"{other.GetType().Name} has no bulk insert."),
            });
        }
        catch (DbException failure)
        {
            throw new DbUpdateException($"Rows of {type.DisplayName()} were not inserted.", failure);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    private static IEnumerable<object> Counted(IEnumerable<object> rows, Action<int> written)
    {
        var count = 0;
        written(count);
        foreach (var row in rows)
        {
            yield return row;
            if (++count % RowsPerReport == 0)
            {
                written(count);
            }
        }

        if (count % RowsPerReport != 0)
        {
            written(count);
        }
    }
}

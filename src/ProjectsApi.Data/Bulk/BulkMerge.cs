using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Data.Bulk;

/// <summary>
/// Inserts rows of one table, or updates those with the same key, without the change tracker. PostgreSQL takes one statement with an array
/// for each column. The other providers take lists of values for few rows. For many rows SQL Server takes a bulk copy with a MERGE, and
/// SQLite one prepared statement.
/// </summary>
internal static class BulkMerge
{
    /// <exception cref="DbUpdateException">A row breaks a rule of the database, or the database failed.</exception>
    public static async Task WriteAsync(
        DbContext context, IEntityType type, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var table = new BulkTable(context, type);
        var text = new MergeText(table);
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await (context.Database.GetDbConnection() switch
            {
                NpgsqlConnection => PostgreSqlBulk.MergeAsync(context, table, text, rows, cancellationToken),
                SqliteConnection when rows.Count < BulkInsert.LeastRows =>
                    WriteFewAsync(context, table, rows, (text.Insert + "VALUES ", text.OnConflict), cancellationToken),
                SqliteConnection => SqliteBulk.WriteAsync(context, table, rows, text.OnConflict, cancellationToken),
                SqlConnection when rows.Count < BulkInsert.LeastRows =>
                    WriteFewAsync(context, table, rows, text.MergeValues, cancellationToken),
                SqlConnection sqlServer => SqlServerBulk.MergeAsync(context, sqlServer, table, text, rows, cancellationToken),
                var other => throw new NotSupportedException($"{other.GetType().Name} has no bulk merge."),
            });
        }
        catch (DbException failure)
        {
            throw new DbUpdateException($"Rows of {type.DisplayName()} were not merged.", failure);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    private static Task WriteFewAsync(
        DbContext context, BulkTable table, IReadOnlyList<object> rows, (string Before, string After) text,
        CancellationToken cancellationToken) =>
        RowInsert.WriteValuesAsync(
            context, table.Properties,
            rows.Select(row => table.Properties.Select(property => property.GetGetter().GetClrValue(row)).ToArray()), text,
            cancellationToken);
}

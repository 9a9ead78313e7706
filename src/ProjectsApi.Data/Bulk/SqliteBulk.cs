using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ProjectsApi.Data.Bulk;

/// <summary>One statement, prepared once and run for each row.</summary>
internal static class SqliteBulk
{
    /// <param name="context">Context in a transaction.</param>
    /// <param name="table">Table of the rows.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="onConflict">End of the statement for a row that exists; empty to refuse it.</param>
    /// <param name="cancellationToken">Stops between rows.</param>
    public static async Task WriteAsync(
        DbContext context, BulkTable table, IEnumerable<object> rows, string onConflict, CancellationToken cancellationToken)
    {
        await using var insert = context.Database.GetDbConnection().CreateCommand();
        insert.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        var parameters = string.Join(", ", table.Properties.Select((_, column) => table.ParameterName(column)));
        insert.CommandText = $"INSERT INTO {table.Name} ({table.Columns}) VALUES ({parameters}){onConflict}";
        var nothing = table.Properties.Select((_, column) => table.Null(insert, column)).ToArray();
        insert.Parameters.AddRange(nothing);
        foreach (var row in rows)
        {
            for (var column = 0; column < nothing.Length; column++)
            {
                insert.Parameters[column] = table.IsNull(column, row) ? nothing[column] : table.Parameter(insert, column, row);
            }

            await insert.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}

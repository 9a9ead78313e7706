using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ProjectsApi.Data.Bulk;

/// <summary>SQL Server's bulk copy in batches, with the constraints of the table.</summary>
internal static class SqlServerBulk
{
    private const int BatchSize = 1_000;

    public static async Task WriteAsync(
        DbContext context, SqlConnection connection, BulkTable table, IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        // Without this option a bulk copy ignores CHECK and FOREIGN KEY.
        using var copy = new SqlBulkCopy(
            connection, SqlBulkCopyOptions.CheckConstraints, context.Database.CurrentTransaction?.GetDbTransaction() as SqlTransaction);
        copy.DestinationTableName = table.Name;
        copy.BulkCopyTimeout = context.Database.GetCommandTimeout() ?? copy.BulkCopyTimeout;
        using var chunk = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
        foreach (var property in table.Properties)
        {
            chunk.Columns.Add(property.GetColumnName(), TypeOf(property));
            copy.ColumnMappings.Add(property.GetColumnName(), property.GetColumnName());
        }

        await using var maker = connection.CreateCommand();
        foreach (var some in rows.Chunk(BatchSize))
        {
            chunk.Clear();
            foreach (var row in some)
            {
                chunk.Rows.Add(
                    [.. Enumerable.Range(0, table.Properties.Count).Select(column => Plain(table.Parameter(maker, column, row).Value))]);
            }

            await copy.WriteToServerAsync(chunk, cancellationToken);
        }
    }

    private static Type TypeOf(IProperty property)
    {
        var mapping = property.GetRelationalTypeMapping();
        var type = mapping.Converter?.ProviderClrType ?? mapping.ClrType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(DateOnly) ? typeof(DateTime) : type;
    }

    private static object Plain(object? value) => value switch
    {
        null => DBNull.Value,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        _ => value,
    };
}

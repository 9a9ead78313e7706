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

    /// <param name="context">Context in a transaction.</param>
    /// <param name="connection">Its connection.</param>
    /// <param name="table">Columns of the rows.</param>
    /// <param name="destination">Quoted name of the table that takes them: the same or a copy of it.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    public static async Task WriteAsync(
        DbContext context, SqlConnection connection, BulkTable table, string destination, IEnumerable<object> rows,
        CancellationToken cancellationToken)
    {
        // Without this option a bulk copy ignores CHECK and FOREIGN KEY.
        using var copy = new SqlBulkCopy(
            connection, SqlBulkCopyOptions.CheckConstraints, context.Database.CurrentTransaction?.GetDbTransaction() as SqlTransaction);
        copy.DestinationTableName = destination;
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

    /// <summary>Copies rows to a temporary table and merges it.</summary>
    public static async Task MergeAsync(
        DbContext context, SqlConnection connection, BulkTable table, MergeText text, IReadOnlyList<object> rows,
        CancellationToken cancellationToken)
    {
        await context.Database.ExecuteSqlRawAsync(text.CreateTemporary, cancellationToken);
        await WriteAsync(context, connection, table, MergeText.Temporary, rows, cancellationToken);
        await context.Database.ExecuteSqlRawAsync(text.MergeTemporary, cancellationToken);
        await context.Database.ExecuteSqlRawAsync(MergeText.DropTemporary, cancellationToken);
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

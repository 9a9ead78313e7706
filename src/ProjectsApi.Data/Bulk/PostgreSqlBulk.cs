using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace ProjectsApi.Data.Bulk;

/// <summary>COPY in PostgreSQL's binary form, and a merge of arrays.</summary>
internal static class PostgreSqlBulk
{
    public static async Task WriteAsync(
        NpgsqlConnection connection, BulkTable table, IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        await using var maker = connection.CreateCommand();
        await ForgetPlansAsync(connection, cancellationToken);
        // Disposing an incomplete copy cancels it.
        await using var copy = await connection.BeginBinaryImportAsync(
            $"COPY {table.Name} ({table.Columns}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        var types = table.Properties.Select((_, column) => ((NpgsqlParameter)table.Null(maker, column)).NpgsqlDbType).ToArray();
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellationToken);
            for (var column = 0; column < table.Properties.Count; column++)
            {
                if (table.IsNull(column, row))
                {
                    await copy.WriteNullAsync(cancellationToken);
                }
                else
                {
                    await WriteAsync(copy, table.Value(column, row), types[column], cancellationToken);
                }
            }
        }

        await copy.CompleteAsync(cancellationToken);
    }

    // A session keeps the plan that checks a reference. Made while the other table was small, it reads that whole table for each row.
    private static async Task ForgetPlansAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var forget = connection.CreateCommand();
        forget.CommandText = "DISCARD PLANS";
        await forget.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Merges rows by one statement with an array for each column.</summary>
    public static async Task MergeAsync(
        DbContext context, BulkTable table, MergeText text, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        await using var maker = context.Database.GetDbConnection().CreateCommand();
        var columns = Enumerable.Range(0, table.Properties.Count).Select(column => new NpgsqlParameter
        {
            ParameterName = table.ParameterName(column),
            NpgsqlDbType = NpgsqlDbType.Array | ((NpgsqlParameter)table.Null(maker, column)).NpgsqlDbType,
            Value = ValuesOf(table, column, rows),
        }).ToArray();
        var arrays = string.Join(", ", columns.Select(column => column.ParameterName));
        var merge = $"{text.Insert}SELECT * FROM unnest({arrays}){text.OnConflict}";
        await context.Database.ExecuteSqlRawAsync(merge, columns, cancellationToken);
    }

    private static Array ValuesOf(BulkTable table, int column, IReadOnlyList<object> rows)
    {
        var type = table.ValueType(column);
        var element = type.IsValueType && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;
        var values = Array.CreateInstance(element, rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            values.SetValue(table.Value(column, rows[row]), row);
        }

        return values;
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, object? value, NpgsqlDbType type, CancellationToken cancellationToken)
    {
        if (value is null)
        {
            return copy.WriteNullAsync(cancellationToken);
        }

        return type == NpgsqlDbType.Unknown
            ? copy.WriteAsync(value, cancellationToken)
            : copy.WriteAsync(value, type, cancellationToken);
    }
}

using Npgsql;
using NpgsqlTypes;

namespace ProjectsApi.Data.Bulk;

/// <summary>COPY in PostgreSQL's binary form.</summary>
internal static class PostgreSqlBulk
{
    public static async Task WriteAsync(
        NpgsqlConnection connection, BulkTable table, IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        await using var maker = connection.CreateCommand();
        // Disposing an incomplete copy cancels it.
        await using var copy = await connection.BeginBinaryImportAsync(
            $"COPY {table.Name} ({table.Columns}) FROM STDIN (FORMAT BINARY)", cancellationToken);
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
                    await WriteAsync(copy, (NpgsqlParameter)table.Parameter(maker, column, row), cancellationToken);
                }
            }
        }

        await copy.CompleteAsync(cancellationToken);
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, NpgsqlParameter value, CancellationToken cancellationToken)
    {
        if (value.Value is null or DBNull)
        {
            return copy.WriteNullAsync(cancellationToken);
        }

        return value.NpgsqlDbType == NpgsqlDbType.Unknown
            ? copy.WriteAsync(value.Value, cancellationToken)
            : copy.WriteAsync(value.Value, value.NpgsqlDbType, cancellationToken);
    }
}

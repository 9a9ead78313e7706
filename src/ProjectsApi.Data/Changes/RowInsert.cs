using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ProjectsApi.Data.Changes;

/// <summary>Inserts rows unchanged: without stamps, and without the change tracker, whose changes wait for another save.</summary>
internal static class RowInsert
{
    // SQL Server takes 2,100 parameters and 1,000 rows in a statement; SQLite searches all parameters of a statement for each one.
    private const int MaximumParameters = 400;

    public static async Task WriteAsync(
        DbContext context, IEntityType type, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        var columns = type.GetProperties().Select(property => (property, property.GetGetter())).ToList();
        await WriteAsync(
            context, type, [.. columns.Select(c => c.property)],
            rows.Select(row => columns.Select(c => c.Item2.GetClrValue(row)).ToArray()), cancellationToken);
    }

    /// <param name="context">Context; without a transaction each statement has its own.</param>
    /// <param name="type">Table.</param>
    /// <param name="properties">Columns.</param>
    /// <param name="rows">Values of each row, in the order of the columns.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    public static Task WriteAsync(
        DbContext context, IEntityType type, IReadOnlyList<IProperty> properties, IEnumerable<object?[]> rows,
        CancellationToken cancellationToken)
    {
        var quote = context.GetService<ISqlGenerationHelper>();
        var table = type.GetTableName() ?? throw new InvalidOperationException($"{type.DisplayName()} has no table.");
        var insert = $"INSERT INTO {quote.DelimitIdentifier(table, type.GetSchema())} "
            + $"({string.Join(", ", properties.Select(p => quote.DelimitIdentifier(p.GetColumnName())))}) VALUES ";
        return WriteValuesAsync(context, properties, rows, (insert, ""), cancellationToken);
    }

    /// <summary>Runs statements with a list of values, each with as many rows as it may take.</summary>
    /// <param name="context">Context; without a transaction each statement has its own.</param>
    /// <param name="properties">Columns.</param>
    /// <param name="rows">Values of each row, in the order of the columns.</param>
    /// <param name="text">Text of a statement before and after its list of values.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    public static async Task WriteValuesAsync(
        DbContext context, IReadOnlyList<IProperty> properties, IEnumerable<object?[]> rows, (string Before, string After) text,
        CancellationToken cancellationToken)
    {
        var quote = context.GetService<ISqlGenerationHelper>();
        // The command only makes parameters and is never run.
        await using var maker = context.Database.GetDbConnection().CreateCommand();
        foreach (var chunk in rows.Chunk(MaximumParameters / properties.Count))
        {
            var sql = new StringBuilder(text.Before);
            var parameters = new List<DbParameter>(chunk.Length * properties.Count);
            foreach (var row in chunk)
            {
                sql.Append(parameters.Count == 0 ? "(" : ", (");
                for (var column = 0; column < properties.Count; column++)
                {
                    var name = quote.GenerateParameterName($"p{parameters.Count}");
                    sql.Append(column == 0 ? "" : ", ").Append(name);
                    parameters.Add(properties[column].GetRelationalTypeMapping().CreateParameter(
                        maker, name, row[column], properties[column].IsNullable));
                }

                sql.Append(')');
            }

            await context.Database.ExecuteSqlRawAsync(sql.Append(text.After).ToString(), parameters, cancellationToken);
        }
    }
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ProjectsApi.Data.Bulk;

/// <summary>Columns of a table with the values of rows as the database takes them: enumerations as numbers, keys in its own form.</summary>
internal sealed class BulkTable(DbContext context, IEntityType type)
{
    private readonly ISqlGenerationHelper _sql = context.GetService<ISqlGenerationHelper>();
    private readonly IClrPropertyGetter[] _getters = [.. type.GetProperties().Select(property => property.GetGetter())];
    private readonly RelationalTypeMapping[] _mappings = [.. type.GetProperties().Select(property => property.GetRelationalTypeMapping())];

    public IReadOnlyList<IProperty> Properties { get; } = [.. type.GetProperties()];

    /// <summary>Name of the table, quoted.</summary>
    public string Name => _sql.DelimitIdentifier(
        type.GetTableName() ?? throw new InvalidOperationException($"{type.DisplayName()} has no table."), type.GetSchema());

    /// <summary>Names of the columns, quoted, with commas between them.</summary>
    public string Columns => string.Join(", ", Properties.Select(property => _sql.DelimitIdentifier(property.GetColumnName())));

    public string ParameterName(int column) => _sql.GenerateParameterName($"p{column}");

    /// <summary>Whether a row has nothing in a column: most columns of most rows have not, and need no parameter of their own.</summary>
    public bool IsNull(int column, object row) => _getters[column].GetClrValue(row) is null;

    /// <summary>Nothing as a parameter.</summary>
    public DbParameter Null(DbCommand maker, int column) =>
        _mappings[column].CreateParameter(maker, ParameterName(column), null, nullable: true);

    /// <summary>Value of a column as a parameter, which holds it in the form that the provider wants.</summary>
    /// <param name="maker">Command that makes the parameter; it need not be run.</param>
    /// <param name="column">Place of the column.</param>
    /// <param name="row">The row.</param>
    public DbParameter Parameter(DbCommand maker, int column, object row) => _mappings[column].CreateParameter(
        maker, ParameterName(column), _getters[column].GetClrValue(row), Properties[column].IsNullable);
}

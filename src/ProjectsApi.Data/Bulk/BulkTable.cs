using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ProjectsApi.Data.Bulk;

/// <summary>Table with the values of its rows as the database takes them: enumerations as numbers, keys in their stored form.</summary>
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
    public string Columns => ColumnsOf("");

    /// <summary>Names of the key's columns, quoted.</summary>
    public IEnumerable<string> Key => Properties.Where(property => property.IsPrimaryKey()).Select(Quoted);

    /// <summary>Assignments of all columns outside the key, with commas between them.</summary>
    /// <param name="source">Text before the name of a new value, with its point.</param>
    public string Assignments(string source) => string.Join(", ", Properties.Where(property => !property.IsPrimaryKey())
        .Select(property => $"{Quoted(property)} = {source}{Quoted(property)}"));

    /// <summary>Names of the columns in a source, with commas between them.</summary>
    /// <param name="source">Text before each name, with its point.</param>
    public string ColumnsOf(string source) => string.Join(", ", Properties.Select(property => source + Quoted(property)));

    /// <summary>Type of the values of a column in the provider's form.</summary>
    public Type ValueType(int column) => _mappings[column].Converter?.ProviderClrType ?? _mappings[column].ClrType;

    /// <summary>Value of a column in the provider's form.</summary>
    public object? Value(int column, object row)
    {
        var value = _getters[column].GetClrValue(row);
        return _mappings[column].Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }

    public string ParameterName(int column) => _sql.GenerateParameterName($"p{column}");

    /// <summary>Whether a column of a row is null. Most are, and need no parameter of their own.</summary>
    public bool IsNull(int column, object row) => _getters[column].GetClrValue(row) is null;

    /// <summary>Parameter for null.</summary>
    public DbParameter Null(DbCommand maker, int column) =>
        _mappings[column].CreateParameter(maker, ParameterName(column), null, nullable: true);

    /// <summary>Value of a column as a parameter in the provider's form.</summary>
    /// <param name="maker">Command that makes the parameter; it is not run.</param>
    /// <param name="column">Index of the column.</param>
    /// <param name="row">The row.</param>
    public DbParameter Parameter(DbCommand maker, int column, object row) => _mappings[column].CreateParameter(
        maker, ParameterName(column), _getters[column].GetClrValue(row), Properties[column].IsNullable);

    private string Quoted(IProperty property) => _sql.DelimitIdentifier(property.GetColumnName());
}

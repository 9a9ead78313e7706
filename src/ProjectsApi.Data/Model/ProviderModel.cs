using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace ProjectsApi.Data.Model;

/// <summary>Adapts the common model to a provider, so that all give the same answers and refuse the same rows.</summary>
internal static partial class ProviderModel
{
    /// <summary>SQLite stores decimals as text and ignores lengths and precisions; CHECK constraints enforce all three.</summary>
    public static void FitToSqlite(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            RewriteRules(entity, column => entity.FindProperty(column) is { } property && IsDecimal(property)
                ? $"CAST(\"{column}\" AS NUMERIC)"
                : $"\"{column}\"");
            AddLengths(entity);
            AddSizes(entity);
        }
    }

    /// <summary>Brackets work with any QUOTED_IDENTIFIER of the administrator's session.</summary>
    public static void FitToSqlServer(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            RewriteRules(entity, column => $"[{column}]");
            foreach (var index in entity.GetIndexes().Where(i => i.GetFilter() is not null))
            {
                index.SetFilter(QuotedColumn().Replace(index.GetFilter() ?? "", match => $"[{match.Groups[1].Value}]"));
            }
        }
    }

    /// <summary>Null is the smallest value on all providers, so PostgreSQL's indexes must sort it first.</summary>
    public static void FitToPostgreSql(this ModelBuilder model)
    {
        var indexes = model.Model.GetEntityTypes().SelectMany(entity => entity.GetIndexes());
        foreach (var index in indexes.Where(i => i.Properties.Any(p => p.IsNullable)))
        {
            // An array, because the migration tool writes no other list.
            index.SetNullSortOrder(index.Properties.Select((property, place) => NullOrder(index, property, place)).ToArray());
        }
    }

    private static NullSortOrder NullOrder(IMutableIndex index, IMutableProperty property, int place)
    {
        // A window over the children of several parents partitions by the foreign key in the default order.
        if (!property.IsNullable || (place == 0 && property.IsForeignKey()))
        {
            return NullSortOrder.Unspecified;
        }
        // An empty list of directions means all descending.
        var descending = index.IsDescending is { } directions && (directions.Count == 0 || directions[place]);
        return descending ? NullSortOrder.NullsLast : NullSortOrder.NullsFirst;
    }

    private static void AddLengths(IMutableEntityType entity)
    {
        foreach (var text in entity.GetProperties().Where(p => p.GetMaxLength() is not null))
        {
            entity.AddCheckConstraint(
                $"CK_{entity.GetTableName()}_{text.Name}_Length", $"length(\"{text.Name}\") <= {text.GetMaxLength()}");
        }
    }

    private static void AddSizes(IMutableEntityType entity)
    {
        foreach (var number in entity.GetProperties().Where(IsDecimal))
        {
            if (entity.FindCheckConstraint($"CK_{entity.GetTableName()}_{number.Name}_Range") is not null)
            {
                continue;
            }
            // Counts digits before the point: as a floating-point number the largest amount would be too large by one.
            var place = number.GetPrecision() - number.GetScale() + 1;
            entity.AddCheckConstraint(
                $"CK_{entity.GetTableName()}_{number.Name}_Size", $"instr(ltrim(\"{number.Name}\", '-') || '.', '.') <= {place}");
        }
    }

    private static void RewriteRules(IMutableEntityType entity, Func<string, string> column)
    {
        foreach (var rule in entity.GetCheckConstraints().ToList())
        {
            entity.RemoveCheckConstraint(rule.ModelName);
            entity.AddCheckConstraint(rule.ModelName, QuotedColumn().Replace(rule.Sql, match => column(match.Groups[1].Value)));
        }
    }

    private static bool IsDecimal(IMutableProperty property) =>
        property.ClrType == typeof(decimal) || property.ClrType == typeof(decimal?);

    [GeneratedRegex("\"(\\w+)\"")]
    private static partial Regex QuotedColumn();
}

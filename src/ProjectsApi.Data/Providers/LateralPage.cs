using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace ProjectsApi.Data.Providers;

/// <summary>
/// Rewrites EF Core's window over the children of several parents as a lateral join. EF Core numbers, reads and sorts every child; the
/// join takes n rows per parent from the index. PostgreSQL 15 finds five of 200,000 milestones for each of twenty projects in 0.3 ms
/// instead of 1.3 ms. The rows are the same.
/// </summary>
internal static class LateralPage
{
    /// <summary>Page to join laterally; null for any other join.</summary>
    public static SelectExpression? Of(TableExpressionBase joined, SqlExpression on)
    {
        if (joined is not SelectExpression { Tables: [SelectExpression numbered], Predicate: SqlBinaryExpression kept } page
            || kept is not { OperatorType: ExpressionType.LessThanOrEqual, Left: ColumnExpression number }
            || kept.Right is not (SqlConstantExpression or SqlParameterExpression)
            || !IsPlain(page) || page.Orderings.Count > 0 || !IsPlain(numbered)
            // The row number is lost, so nothing else may use it.
            || page.Projection.Any(p => p.Expression is not ColumnExpression column || column.Equals(number))
            || Projected(numbered, number) is not RowNumberExpression window
            || Keys(page, numbered, on) is not { } keys
            || !keys.Select(key => key.Left).ToHashSet().SetEquals(window.Partitions))
        {
            return null;
        }

        var projections = numbered.Projection.Where(p => p.Expression != window).ToList();
        var first = numbered.Update(
            numbered.Tables, And(
                keys.Prepend(numbered.Predicate)), numbered.GroupBy, numbered.Having, projections, window.Orderings, null, kept.Right);
        return page.Update([first], null, page.GroupBy, page.Having, page.Projection, page.Orderings, null, null);
    }

    private static bool IsPlain(SelectExpression select) =>
        select is { Limit: null, Offset: null, IsDistinct: false, GroupBy.Count: 0, Having: null };

    /// <summary>Equalities of a join from within the page; null when the join compares anything but equal columns.</summary>
    private static List<SqlBinaryExpression>? Keys(SelectExpression page, SelectExpression numbered, SqlExpression on)
    {
        if (on is not SqlBinaryExpression binary)
        {
            return null;
        }

        if (binary.OperatorType == ExpressionType.AndAlso)
        {
            return Keys(page, numbered, binary.Left) is { } left
                && Keys(page, numbered, binary.Right) is { } right ? [.. left, .. right] : null;
        }

        if (binary is not { OperatorType: ExpressionType.Equal, Left: ColumnExpression one, Right: ColumnExpression two })
        {
            return null;
        }

        var (outer, inner) = two.TableAlias == page.Alias ? (one, two) : (two, one);
        return outer.TableAlias != page.Alias && Projected(page, inner) is ColumnExpression column && Projected(numbered, column) is { } key
            ? [new SqlBinaryExpression(ExpressionType.Equal, key, outer, binary.Type, binary.TypeMapping)]
            : null;
    }

    private static SqlExpression? Projected(SelectExpression select, ColumnExpression column) =>
        column.TableAlias == select.Alias ? select.Projection.FirstOrDefault(p => p.Alias == column.Name)?.Expression : null;

    private static SqlExpression? And(IEnumerable<SqlExpression?> conditions) =>
        conditions.OfType<SqlExpression>().Aggregate((left, right) =>
            new SqlBinaryExpression(ExpressionType.AndAlso, left, right, right.Type, right.TypeMapping));
}

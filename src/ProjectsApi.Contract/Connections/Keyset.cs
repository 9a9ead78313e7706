using System.Linq.Expressions;
using ProjectsApi.Contract.Filtering;
using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Connections;

/// <summary>The condition "comes after this row" for an order of several keys, nulls being smaller than every value.</summary>
internal static class Keyset
{
    /// <summary>Condition on an entity to come strictly after a row, or before it when the order is reversed.</summary>
    /// <param name="order">Keys; the last is unique.</param>
    /// <param name="row">Values of the keys at the row.</param>
    /// <param name="reversed">Whether the list is walked from its end.</param>
    public static Expression<Func<TEntity, bool>> Beyond<TEntity>(IReadOnlyList<SortKey> order, object?[] row, bool reversed)
    {
        var entity = Expression.Parameter(typeof(TEntity), "e");
        Expression? condition = null;
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var key = ParameterReplacement.Inline(order[i].Selector, entity);
            var beyond = Beyond(key, order[i], row[i], order[i].Descending != reversed);
            condition = condition is null
                ? beyond
                : Either(beyond, Expression.AndAlso(Predicates.Equal(key, row[i]), condition));
        }

        return Expression.Lambda<Func<TEntity, bool>>(condition ?? Predicates.True, entity);
    }

    private static Expression? Beyond(Expression key, SortKey sort, object? value, bool descending)
    {
        if (value is null)
        {
            // Nothing is smaller than null; everything else is larger.
            return descending ? null : Expression.NotEqual(key, Expression.Constant(null, key.Type));
        }

        var comparison = Predicates.Compare(descending ? ExpressionType.LessThan : ExpressionType.GreaterThan, key, value);
        return descending && sort.MayBeNull
            ? Expression.OrElse(comparison, Expression.Equal(key, Expression.Constant(null, key.Type)))
            : comparison;
    }

    private static Expression Either(Expression? first, Expression second) => first is null ? second : Expression.OrElse(first, second);
}

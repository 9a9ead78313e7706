using System.Linq.Expressions;
using ProjectsApi.Contract.Filtering;
using ProjectsApi.Contract.Plans;
using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Connections;

/// <summary>The condition "comes after this row" for an order of several keys, nulls being smaller than every value.</summary>
/// <param name="name">Which end of the slice it is, <c>after</c> or <c>before</c>.</param>
/// <param name="order">Keys; the last is unique.</param>
/// <param name="row">Values of the keys at the row.</param>
internal sealed class Keyset<TEntity>(string name, IReadOnlyList<SortKey> order, object?[] row) : ICondition<TEntity>
{
    private readonly bool _reversed = name == "before";

    public void Describe(PlanKey key)
    {
        key.Word(name);
        for (var i = order.Count - 1; i >= 0; i--)
        {
            // Once for "beyond the value" and, but for the last key, once for "equal to it".
            _ = row[i] is null ? key.Word("null") : key.Value(row[i]);
            if (row[i] is not null && i < order.Count - 1)
            {
                key.Value(row[i]);
            }
        }
    }

    public Expression<Func<TEntity, bool>> Build(IOperands operands)
    {
        var entity = Expression.Parameter(typeof(TEntity), "e");
        Expression? condition = null;
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var key = ParameterReplacement.Inline(order[i].Selector, entity);
            var beyond = Beyond(key, order[i], row[i], order[i].Descending != _reversed, operands);
            condition = condition is null
                ? beyond
                : Either(beyond, Expression.AndAlso(Predicates.Equal(key, row[i], operands), condition));
        }

        return Expression.Lambda<Func<TEntity, bool>>(condition ?? Predicates.True, entity);
    }

    private static Expression? Beyond(Expression key, SortKey sort, object? value, bool descending, IOperands operands)
    {
        if (value is null)
        {
            // Nothing is smaller than null; everything else is larger.
            return descending ? null : Expression.NotEqual(key, Expression.Constant(null, key.Type));
        }

        var comparison = Predicates.Compare(descending ? ExpressionType.LessThan : ExpressionType.GreaterThan, key, value, operands);
        return descending && sort.MayBeNull
            ? Expression.OrElse(comparison, Expression.Equal(key, Expression.Constant(null, key.Type)))
            : comparison;
    }

    private static Expression Either(Expression? first, Expression second) => first is null ? second : Expression.OrElse(first, second);
}

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

    public DeferredPredicate<TEntity> Write(QueryShape shape)
    {
        shape.Word(name);
        var values = new Operand?[order.Count];
        for (var i = 0; i < order.Count; i++)
        {
            values[i] = row[i] is { } value ? shape.Value(value, order[i].Selector.ReturnType) : null;
            _ = values[i] is null ? shape.Word("null") : shape;
        }

        return operands => Build([.. values.Select(value => value is { } operand ? operands.Of(operand) : null)]);
    }

    private Expression<Func<TEntity, bool>> Build(IReadOnlyList<Expression?> values)
    {
        var entity = Expression.Parameter(typeof(TEntity), "e");
        Expression? condition = null;
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var key = ParameterReplacement.Inline(order[i].Selector, entity);
            var beyond = Beyond(key, order[i], values[i], order[i].Descending != _reversed);
            condition = condition is null
                ? beyond
                : Either(beyond, Expression.AndAlso(Predicates.Equal(key, values[i]), condition));
        }

        return Expression.Lambda<Func<TEntity, bool>>(condition ?? Predicates.True, entity);
    }

    private static Expression? Beyond(Expression key, SortKey sort, Expression? value, bool descending)
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

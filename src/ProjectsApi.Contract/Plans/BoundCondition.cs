using System.Linq.Expressions;

namespace ProjectsApi.Contract.Plans;

/// <summary>A member is at most a value.</summary>
/// <param name="name">Names the member in shapes.</param>
/// <param name="member">The member.</param>
/// <param name="bound">Largest value that is in the list.</param>
internal sealed class BoundCondition<TEntity>(string name, Expression<Func<TEntity, long>> member, long bound) : ICondition<TEntity>
{
    public DeferredPredicate<TEntity> Write(QueryShape shape)
    {
        var operand = shape.Word("up to").Word(name).Value(bound, typeof(long));
        return operands => Expression.Lambda<Func<TEntity, bool>>(
            Expression.LessThanOrEqual(member.Body, operands.Of(operand)), member.Parameters);
    }
}

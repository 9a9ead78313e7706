using System.Linq.Expressions;
using ProjectsApi.Contract.Filtering;

namespace ProjectsApi.Contract.Plans;

/// <summary>A condition that is written in code and takes one list of keys, such as those that a caller reaches.</summary>
/// <param name="name">Names the condition in shapes.</param>
/// <param name="condition">The condition, of an entity and the keys.</param>
/// <param name="keys">The keys of this request.</param>
internal sealed class ReachCondition<TEntity>(string name, Expression<Func<TEntity, List<Guid>, bool>> condition, List<Guid> keys)
    : ICondition<TEntity>
{
    public DeferredPredicate<TEntity> Write(QueryShape shape)
    {
        var operand = shape.Word("reach").Word(name).Value(keys, typeof(List<Guid>));
        return operands => Expression.Lambda<Func<TEntity, bool>>(
            ParameterReplacement.Put(condition.Parameters[1], operands.Of(operand), condition.Body), condition.Parameters[0]);
    }
}

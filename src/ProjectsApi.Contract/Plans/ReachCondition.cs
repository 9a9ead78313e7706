using System.Linq.Expressions;
using ProjectsApi.Contract.Filtering;

namespace ProjectsApi.Contract.Plans;

/// <summary>A condition that is written in code and takes one list of keys, such as those that a caller reaches.</summary>
/// <param name="condition">The condition, of an entity and the keys.</param>
/// <param name="keys">The keys of this request.</param>
internal sealed class ReachCondition<TEntity>(Expression<Func<TEntity, List<Guid>, bool>> condition, List<Guid> keys) : ICondition<TEntity>
{
    private readonly string _name = condition.ToString();

    public void Describe(PlanKey key) => key.Word("reach").Word(_name).Value(keys);

    public Expression<Func<TEntity, bool>> Build(IOperands operands) => Expression.Lambda<Func<TEntity, bool>>(
        ParameterReplacement.Put(condition.Parameters[1], operands.Of(keys, typeof(List<Guid>)), condition.Body), condition.Parameters[0]);
}

using System.Linq.Expressions;

namespace ProjectsApi.Contract.Plans;

/// <summary>A condition that is written in code and takes no value from a request.</summary>
internal sealed class StatedCondition<TEntity>(Expression<Func<TEntity, bool>> condition) : ICondition<TEntity>
{
    private readonly string _name = condition.ToString();

    public void Describe(PlanKey key) => key.Word("stated").Word(_name);

    public Expression<Func<TEntity, bool>> Build(IOperands operands) => condition;
}

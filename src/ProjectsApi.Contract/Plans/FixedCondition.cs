using System.Linq.Expressions;

namespace ProjectsApi.Contract.Plans;

/// <summary>A condition that is written in code and takes no value from a request.</summary>
internal sealed class FixedCondition<TEntity>(Expression<Func<TEntity, bool>> condition) : ICondition<TEntity>
{
    private readonly string _name = condition.ToString();

    public DeferredPredicate<TEntity> Write(QueryShape shape)
    {
        shape.Word("fixed").Word(_name);
        return _ => condition;
    }
}

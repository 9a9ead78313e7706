using System.Linq.Expressions;

namespace ProjectsApi.Contract.Plans;

/// <summary>A member is at most a value.</summary>
/// <param name="member">The member.</param>
/// <param name="bound">Largest value that is in the list.</param>
internal sealed class BoundCondition<TEntity>(Expression<Func<TEntity, long>> member, long bound) : ICondition<TEntity>
{
    private readonly string _name = member.ToString();

    public void Describe(PlanKey key) => key.Word("up to").Word(_name).Value(bound);

    public Expression<Func<TEntity, bool>> Build(IOperands operands) => Expression.Lambda<Func<TEntity, bool>>(
        Expression.LessThanOrEqual(member.Body, operands.Of(bound, typeof(long))), member.Parameters);
}

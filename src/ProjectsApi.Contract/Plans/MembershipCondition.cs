using System.Linq.Expressions;
using ProjectsApi.Contract.Filtering;

namespace ProjectsApi.Contract.Plans;

/// <summary>A key member has one of several values.</summary>
/// <param name="name">Names the member in shapes.</param>
/// <param name="member">The member, as in <see cref="MemberCondition{TEntity}"/>.</param>
/// <param name="values">The values.</param>
internal sealed class MembershipCondition<TEntity>(string name, LambdaExpression member, IReadOnlyList<Guid> values) : ICondition<TEntity>
{
    public void Describe(PlanKey key) =>
        key.Word("in").Word(name).Value(Predicates.ListOf(values, MemberCondition<TEntity>.Narrowed(member).Type));

    public Expression<Func<TEntity, bool>> Build(IOperands operands) => Expression.Lambda<Func<TEntity, bool>>(
        Predicates.In(MemberCondition<TEntity>.Narrowed(member), values, operands), member.Parameters);
}

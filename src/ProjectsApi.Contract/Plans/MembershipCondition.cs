using System.Linq.Expressions;
using ProjectsApi.Contract.Filtering;

namespace ProjectsApi.Contract.Plans;

/// <summary>A key member has one of several values.</summary>
/// <param name="name">Names the member in shapes.</param>
/// <param name="member">The member, as in <see cref="MemberCondition{TEntity}"/>.</param>
/// <param name="values">The values.</param>
internal sealed class MembershipCondition<TEntity>(string name, LambdaExpression member, IReadOnlyList<Guid> values) : ICondition<TEntity>
{
    public DeferredPredicate<TEntity> Write(QueryShape shape)
    {
        var body = MemberCondition<TEntity>.Narrowed(member);
        var list = Predicates.ListOf(values, body.Type);
        var operand = shape.Word("in").Word(name).Value(list, list.GetType());
        return operands => Expression.Lambda<Func<TEntity, bool>>(Predicates.In(body, operands.Of(operand)), member.Parameters);
    }
}

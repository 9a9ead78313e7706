using System.Linq.Expressions;
using ProjectsApi.Contract.Filtering;

namespace ProjectsApi.Contract.Plans;

/// <summary>A member has a value.</summary>
/// <param name="name">Names the member in shapes.</param>
/// <param name="member">The member; a widening to nullable that the compiler added is taken off, so that its index serves.</param>
/// <param name="value">The value, not null.</param>
internal sealed class MemberCondition<TEntity>(string name, LambdaExpression member, object value) : ICondition<TEntity>
{
    public void Describe(PlanKey key) => key.Word("is").Word(name).Value(value);

    public Expression<Func<TEntity, bool>> Build(IOperands operands)
    {
        var body = Narrowed(member);
        return Expression.Lambda<Func<TEntity, bool>>(Predicates.Equal(body, value, operands), member.Parameters);
    }

    public static Expression Narrowed(LambdaExpression member) =>
        member.Body is UnaryExpression { NodeType: ExpressionType.Convert } widened ? widened.Operand : member.Body;
}

using System.Linq.Expressions;
using ProjectsApi.Contract.Filtering;

namespace ProjectsApi.Contract.Plans;

/// <summary>A member has a value.</summary>
/// <param name="name">Names the member in shapes.</param>
/// <param name="member">The member; a widening to nullable that the compiler added is taken off, so that its index serves.</param>
/// <param name="value">The value, not null.</param>
internal sealed class MemberCondition<TEntity>(string name, LambdaExpression member, object value) : ICondition<TEntity>
{
    public DeferredPredicate<TEntity> Write(QueryShape shape)
    {
        var body = Narrowed(member);
        var operand = shape.Word("is").Word(name).Value(Predicates.StoredForm(value), body.Type);
        return operands => Expression.Lambda<Func<TEntity, bool>>(Expression.Equal(body, operands.Of(operand)), member.Parameters);
    }

    public static Expression Narrowed(LambdaExpression member) =>
        member.Body is UnaryExpression { NodeType: ExpressionType.Convert } widened ? widened.Operand : member.Body;
}

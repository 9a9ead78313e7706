using System.Linq.Expressions;

namespace ProjectsApi.Contract.Filtering;

/// <summary>Joins predicates of a filter.</summary>
internal static class MemberPredicates
{
    /// <summary>Matches every instance.</summary>
    public static MemberPredicate Always { get; } = (_, _) => Predicates.True;

    /// <summary>Both hold; null restricts nothing.</summary>
    public static MemberPredicate? And(MemberPredicate? first, MemberPredicate? second) => (first, second) switch
    {
        (null, _) => second,
        (_, null) => first,
        _ => (instance, operands) => Expression.AndAlso(first(instance, operands), second(instance, operands)),
    };

    /// <summary>At least one holds.</summary>
    public static MemberPredicate Or(MemberPredicate first, MemberPredicate second) =>
        (instance, operands) => Expression.OrElse(first(instance, operands), second(instance, operands));

    /// <summary>The predicate of a member of the instance.</summary>
    /// <param name="predicate">Predicate over the member.</param>
    /// <param name="member">Makes the expression of the member.</param>
    public static MemberPredicate Of(MemberPredicate predicate, Func<Expression, Expression> member) =>
        (instance, operands) => predicate(member(instance), operands);
}

using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace ProjectsApi.Contract.Filtering;

/// <summary>Predicates of the filter operations. Every database provider translates each of them to SQL.</summary>
internal static class Predicates
{
    private static readonly MethodInfo Contains = typeof(Enumerable).GetMethods()
        .Single(m => m.Name == nameof(Enumerable.Contains) && m.GetParameters().Length == 2);

    private static readonly MethodInfo TextContains = TextMethod(nameof(string.Contains));
    private static readonly MethodInfo TextStarts = TextMethod(nameof(string.StartsWith));
    private static readonly MethodInfo TextEnds = TextMethod(nameof(string.EndsWith));

    public static Expression True { get; } = Expression.Constant(true);

    public static Expression Equal(Expression member, Expression? operand) =>
        Expression.Equal(member, operand ?? Expression.Constant(null, member.Type));

    public static Expression NotEqual(Expression member, Expression? operand) => Expression.Not(Equal(member, operand));

    /// <param name="member">The member.</param>
    /// <param name="operand">A list of the member's type.</param>
    public static Expression In(Expression member, Expression operand) =>
        Expression.Call(Contains.MakeGenericMethod(member.Type), operand, member);

    /// <summary>A list of the member's type.</summary>
    public static object ListOf(object operand, Type type)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type)).ThrowIfMissing(type);
        foreach (var item in (IEnumerable)operand)
        {
            list.Add(item is null ? null : StoredForm(item));
        }

        return list;
    }

    /// <summary>An operand as rows hold such a value: a text without white space at its ends.</summary>
    public static object StoredForm(object operand) => operand is string text ? text.Trim() : operand;

    public static Expression Compare(ExpressionType comparison, Expression left, Expression right)
    {
        if (left.Type == typeof(string))
        {
            var compare = Expression.Call(typeof(string), nameof(string.Compare), null, left, right);
            return Expression.MakeBinary(comparison, compare, Expression.Constant(0));
        }

        var bare = Nullable.GetUnderlyingType(left.Type) ?? left.Type;
        if (bare.IsEnum)
        {
            var number = bare == left.Type ? typeof(int) : typeof(int?);
            return Expression.MakeBinary(comparison, Expression.Convert(left, number), Expression.Convert(right, number));
        }

        return Expression.MakeBinary(comparison, left, right);
    }

    public static Expression TextContaining(Expression member, Expression operand) => Expression.Call(member, TextContains, operand);

    public static Expression TextStarting(Expression member, Expression operand) => Expression.Call(member, TextStarts, operand);

    public static Expression TextEnding(Expression member, Expression operand) => Expression.Call(member, TextEnds, operand);

    public static Expression<Func<TEntity, bool>> And<TEntity>(
        Expression<Func<TEntity, bool>>? first, Expression<Func<TEntity, bool>> second) =>
        first is null
            ? second
            : first.Update(Expression.AndAlso(first.Body, ParameterReplacement.Inline(second, first.Parameters[0])), first.Parameters);

    private static MethodInfo TextMethod(string name) =>
        typeof(string).GetMethod(name, [typeof(string)]) ?? throw new MissingMethodException(nameof(String), name);

    private static object ThrowIfMissing(this object? created, Type type) =>
        created ?? throw new InvalidOperationException($"No list of {type.Name} could be made.");
}

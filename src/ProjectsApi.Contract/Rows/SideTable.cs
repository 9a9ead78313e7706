using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Contract.Filtering;
using ProjectsApi.Contract.Plans;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Rows;

/// <summary>
/// Another table with at most one row for each row of a list. It has copies of some columns of the list. A list is read from that
/// table if its filter needs the other row. One index there holds both filter and order. A table with a row for each row of the list is
/// read only if the order begins there. Any other order has an index in the table of the list.
/// </summary>
/// <typeparam name="TRow">Stored entity of the list.</typeparam>
internal sealed class SideTable<TRow>
    where TRow : class
{
    private readonly Type _type;
    private readonly Func<DbContext, IQueryable> _all;
    private readonly LambdaExpression _back;
    private readonly IReadOnlyDictionary<string, LambdaExpression> _copies;
    private readonly bool _isComplete;

    private SideTable(
        string member, Type type, Func<DbContext, IQueryable> all, LambdaExpression back,
        IReadOnlyDictionary<string, LambdaExpression> copies, bool isComplete) =>
        (Member, _type, _all, _back, _copies, _isComplete) = (member, type, all, back, copies, isComplete);

    /// <summary>Member of the row that leads to the other row.</summary>
    public string Member { get; }

    /// <summary>Whether a list is read from the other table.</summary>
    /// <param name="conditions">Filter of the list. Without a complete table, only rows with the other row may match.</param>
    /// <param name="first">First key of the order.</param>
    public bool Holds(IEnumerable<ICondition<TRow>> conditions, SortKey first) => _isComplete
        ? MemberSet.ReadBy(first.Selector).Paths.All(path => path.StartsWith(Member + ".", StringComparison.Ordinal))
        : conditions.OfType<FilterCondition<TRow>>().Any(where => where.Demands(Member));

    /// <summary>The same column in the other table.</summary>
    /// <param name="model">Model of the database.</param>
    /// <param name="path">A column of the list.</param>
    /// <returns>Null where the other table lacks it.</returns>
    public IProperty? ColumnOf(IModel model, ColumnPath path) => path.Over switch
    {
        [] => _copies.TryGetValue(path.Column.Name, out var copy) && model.FindEntityType(_type) is { } other
            ? ColumnPath.Of(other, copy.Body)?.Column : null,
        [{ Name: var over }] when over == Member => path.Column,
        _ => null,
    };

    /// <param name="member">The other row; null without one.</param>
    /// <param name="back">The row that the other one belongs to.</param>
    /// <param name="copies">Copies of columns in the other row, by the name of the column.</param>
    /// <param name="isComplete">Whether every row has the other row.</param>
    public static SideTable<TRow> Of<TOther>(
        Expression<Func<TRow, TOther?>> member, Expression<Func<TOther, TRow>> back,
        IReadOnlyDictionary<string, Expression<Func<TOther, object>>> copies, bool isComplete)
        where TOther : class => new(
            ((MemberExpression)member.Body).Member.Name,
            typeof(TOther),
            database => database.Set<TOther>().AsNoTracking(),
            back,
            copies.ToDictionary(copy => copy.Key, copy => Bare(copy.Value), StringComparer.Ordinal),
            isComplete);

    /// <summary>The same query over the other table.</summary>
    /// <param name="database">Context of the query.</param>
    /// <param name="query">Calls of <see cref="Queryable"/> over the table of the list.</param>
    public Expression Moved(DbContext database, Expression query)
    {
        if (query is not MethodCallExpression { Method: { IsGenericMethod: true } method } call
            || method.DeclaringType != typeof(Queryable))
        {
            return _all(database).Expression;
        }

        var types = method.GetGenericArguments().Select(type => type == typeof(TRow) ? _type : type).ToArray();
        return Expression.Call(
            method.GetGenericMethodDefinition().MakeGenericMethod(types),
            call.Arguments.Skip(1).Select(Moved).Prepend(Moved(database, call.Arguments[0])));
    }

    private Expression Moved(Expression argument)
    {
        if (argument is not UnaryExpression { Operand: LambdaExpression { Parameters: [var row] } lambda }
            || row.Type != typeof(TRow))
        {
            return argument;
        }

        var other = Expression.Parameter(_type, "o");
        return Expression.Quote(Expression.Lambda(new Move(this, row, other).Visit(lambda.Body), other));
    }

    // The compiler converts every value to object.
    private static LambdaExpression Bare(LambdaExpression copy) =>
        copy.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? Expression.Lambda(boxed.Operand, copy.Parameters) : copy;

    private sealed class Move(SideTable<TRow> table, ParameterExpression row, ParameterExpression other) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == row ? ParameterReplacement.Inline(table._back, other) : node;

        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression != row ? base.VisitMember(node)
            : node.Member.Name == table.Member ? other
            : table._copies.TryGetValue(node.Member.Name, out var copy) ? ParameterReplacement.Inline(copy, other)
            : base.VisitMember(node);

        protected override Expression VisitBinary(BinaryExpression node) => IsOther(node.Left) && IsNull(node.Right)
            ? Expression.Constant(node.NodeType != ExpressionType.Equal)
            : base.VisitBinary(node);

        protected override Expression VisitConditional(ConditionalExpression node) =>
            Visit(node.Test) is ConstantExpression { Value: false } ? Visit(node.IfFalse) : base.VisitConditional(node);

        private bool IsOther(Expression node) =>
            node is MemberExpression member && member.Expression == row && member.Member.Name == table.Member;

        private static bool IsNull(Expression node) => node is ConstantExpression { Value: null };
    }
}

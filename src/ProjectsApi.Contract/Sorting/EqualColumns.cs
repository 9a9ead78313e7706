using System.Collections;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Sorting;

/// <summary>Columns that have one value in all rows of a list, by its filter.</summary>
/// <param name="rows">Table of the rows.</param>
internal sealed class EqualColumns(IEntityType rows)
{
    private readonly HashSet<IProperty> _all = [];

    /// <summary>The columns, of the row or of a table beside it.</summary>
    public IReadOnlyCollection<IProperty> All => _all;

    /// <summary>Whether the filter names rows or their parents by key, so that the list is short.</summary>
    public bool LeaveFew { get; private set; }

    /// <summary>Reads the conditions of a list, all of which hold.</summary>
    public void Read<TRow>(IEnumerable<ICondition<TRow>> conditions)
    {
        var shape = new QueryShape();
        var predicates = conditions.Write(shape);
        foreach (var predicate in predicates)
        {
            Read(predicate(new ValueOperands(shape.Values)).Body);
        }
    }

    private void Read(Expression condition)
    {
        switch (condition)
        {
            case BinaryExpression { NodeType: ExpressionType.AndAlso } both:
                Read(both.Left);
                Read(both.Right);
                break;
            case BinaryExpression { NodeType: ExpressionType.Equal } equal when ColumnPath.Of(rows, equal.Left) is { } path:
                // Many rows may lack a parent.
                LeaveFew |= IsKey(path) && equal.Right is not ConstantExpression { Value: null };
                _all.Add(path.Column);
                break;
            case MethodCallExpression { Method.Name: nameof(Enumerable.Contains), Arguments: [var keys, var member] }
                when ColumnPath.Of(rows, member) is { } path && IsKey(path):
                LeaveFew |= !HasNull(keys);
                break;
        }
    }

    private static bool HasNull(Expression keys) =>
        Expression.Lambda<Func<IEnumerable>>(keys).Compile(preferInterpretation: true)().Cast<object?>().Contains(null);

    // Of the row itself or of a row that it refers to.
    private static bool IsKey(ColumnPath path) => path.Over switch
    {
        [] or [{ IsOnDependent: true }] => path.Column.IsForeignKey() || IsUnique(path.Column),
        _ => false,
    };

    private static bool IsUnique(IProperty column) =>
        column.IsPrimaryKey() || column.GetContainingIndexes().Any(index => index is { IsUnique: true, Properties.Count: 1 });
}

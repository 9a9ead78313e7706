using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ProjectsApi.Contract.Sorting;

/// <summary>A column and the references that lead to it.</summary>
/// <param name="Over">References from the row to the table of the column; empty for a column of the row.</param>
/// <param name="Column">The column.</param>
internal sealed record ColumnPath(IReadOnlyList<INavigation> Over, IProperty Column)
{
    /// <summary>The column that an expression on a row reads.</summary>
    /// <param name="rows">Table of the row.</param>
    /// <param name="read">The expression; it may convert the value or guard against an absent reference.</param>
    /// <returns>Null for anything but a column.</returns>
    public static ColumnPath? Of(IEntityType rows, Expression read)
    {
        var names = new List<string>();
        for (var at = Bare(read); at is MemberExpression { Expression: { } instance } member; at = Bare(instance))
        {
            names.Insert(0, member.Member.Name);
        }

        var (table, over) = (rows, new List<INavigation>());
        foreach (var name in names.SkipLast(1))
        {
            if (table.FindNavigation(name) is not { } step)
            {
                return null;
            }

            over.Add(step);
            table = step.TargetEntityType;
        }

        return names.Count > 0 && table.FindProperty(names[^1]) is { } column ? new ColumnPath(over, column) : null;
    }

    private static Expression Bare(Expression read) => read switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } converted => Bare(converted.Operand),
        ConditionalExpression { IfTrue: ConstantExpression { Value: null } } guarded => Bare(guarded.IfFalse),
        _ => read,
    };
}

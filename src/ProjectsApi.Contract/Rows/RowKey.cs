using System.Linq.Expressions;

namespace ProjectsApi.Contract.Rows;

/// <summary>Key of a row, which is its member <c>Id</c>.</summary>
/// <typeparam name="TRow">Stored entity with a <see cref="Guid"/> named <c>Id</c>.</typeparam>
internal static class RowKey<TRow>
    where TRow : class
{
    public const string Name = "Id";

    private static readonly ParameterExpression Row = Expression.Parameter(typeof(TRow), "e");

    /// <summary>The key.</summary>
    public static Expression<Func<TRow, Guid>> Member { get; } = Expression.Lambda<Func<TRow, Guid>>(Expression.Property(Row, Name), Row);

    /// <summary>The key, widened as foreign keys are.</summary>
    public static Expression<Func<TRow, Guid?>> Selector { get; } =
        Expression.Lambda<Func<TRow, Guid?>>(Expression.Convert(Expression.Property(Row, Name), typeof(Guid?)), Row);

    private static readonly Func<TRow, Guid> Getter = Member.Compile();

    public static Guid Of(TRow row) => Getter(row);

    /// <summary>The key, as the field <c>id</c> shows it.</summary>
    public static string GlobalIdOf(string typeName, TRow row) => Nodes.GlobalId.Encode(typeName, Getter(row));
}

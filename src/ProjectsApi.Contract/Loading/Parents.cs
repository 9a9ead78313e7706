using System.Linq.Expressions;
using System.Reflection;
using ProjectsApi.Contract.Filtering;

namespace ProjectsApi.Contract.Loading;

/// <summary>Conditions and counts by the foreign key that names an item's parent.</summary>
internal static class Parents<TEntity>
{
    private static readonly MethodInfo GroupCounts = typeof(Parents<TEntity>)
        .GetMethod(nameof(CountsBy), BindingFlags.NonPublic | BindingFlags.Static) ?? throw new MissingMethodException(nameof(CountsBy));

    public static Expression<Func<TEntity, bool>> Is(Expression<Func<TEntity, Guid?>> parent, Guid key)
    {
        var body = Key(parent);
        return Expression.Lambda<Func<TEntity, bool>>(Expression.Equal(body, Operand.Of(key, body.Type)), parent.Parameters);
    }

    public static Expression<Func<TEntity, bool>> IsOneOf(Expression<Func<TEntity, Guid?>> parent, IReadOnlyList<Guid> keys) =>
        Expression.Lambda<Func<TEntity, bool>>(Predicates.In(Key(parent), keys), parent.Parameters);

    public static IQueryable<ParentCount> Counts(IQueryable<TEntity> matching, Expression<Func<TEntity, Guid?>> parent)
    {
        var body = Key(parent);
        var key = Expression.Lambda(body, parent.Parameters);
        return (IQueryable<ParentCount>?)GroupCounts.MakeGenericMethod(body.Type).Invoke(null, [matching, key])
            ?? throw new InvalidOperationException("A count has a query.");
    }

    /// <summary>The foreign key without the widening to nullable that the compiler added, so that its index serves.</summary>
    public static Expression Key(Expression<Func<TEntity, Guid?>> parent) =>
        parent.Body is UnaryExpression { NodeType: ExpressionType.Convert } widened ? widened.Operand : parent.Body;

    private static IQueryable<ParentCount> CountsBy<TKey>(IQueryable<TEntity> matching, Expression<Func<TEntity, TKey>> key) =>
        matching.GroupBy(key).Select(group => new ParentCount { Key = group.Key, Count = group.Count() });

    internal sealed class ParentCount
    {
        public object? Key { get; init; }

        public int Count { get; init; }

        public Guid Parent => Key is Guid key ? key : Guid.Empty;
    }
}

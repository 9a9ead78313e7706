using System.Linq.Expressions;
using System.Reflection;
using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Loading;

/// <summary>Counts by the foreign key that names an item's parent.</summary>
internal static class Parents<TEntity>
{
    private static readonly MethodInfo GroupCounts = typeof(Parents<TEntity>)
        .GetMethod(nameof(CountsBy), BindingFlags.NonPublic | BindingFlags.Static) ?? throw new MissingMethodException(nameof(CountsBy));

    public static IQueryable<ParentCount> Counts(IQueryable<TEntity> matching, Expression<Func<TEntity, Guid?>> parent)
    {
        var body = MemberCondition<TEntity>.Narrowed(parent);
        var key = Expression.Lambda(body, parent.Parameters);
        return (IQueryable<ParentCount>?)GroupCounts.MakeGenericMethod(body.Type).Invoke(null, [matching, key])
            ?? throw new InvalidOperationException("A count has a query.");
    }

    private static IQueryable<ParentCount> CountsBy<TKey>(IQueryable<TEntity> matching, Expression<Func<TEntity, TKey>> key) =>
        matching.GroupBy(key).Select(group => new ParentCount { Key = group.Key, Count = group.Count() });

    internal sealed class ParentCount
    {
        public object? Key { get; init; }

        public int Count { get; init; }

        public Guid Parent => Key is Guid key ? key : Guid.Empty;
    }
}

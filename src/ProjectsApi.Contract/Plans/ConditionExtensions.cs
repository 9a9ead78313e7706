namespace ProjectsApi.Contract.Plans;

/// <summary>Writes conditions and applies them.</summary>
internal static class ConditionExtensions
{
    /// <summary>Writes conditions in their order; those that restrict nothing have no predicate.</summary>
    public static List<DeferredPredicate<TEntity>> Write<TEntity>(this IEnumerable<ICondition<TEntity>> conditions, QueryShape shape)
    {
        var predicates = new List<DeferredPredicate<TEntity>>();
        foreach (var condition in conditions)
        {
            if (condition.Write(shape) is { } predicate)
            {
                predicates.Add(predicate);
            }
        }

        return predicates;
    }

    /// <summary>The entities that match all predicates.</summary>
    public static IQueryable<TEntity> Matching<TEntity>(
        this IQueryable<TEntity> source, IEnumerable<DeferredPredicate<TEntity>> predicates, IOperands operands) =>
        predicates.Aggregate(source, (matching, predicate) => matching.Where(predicate(operands)));
}

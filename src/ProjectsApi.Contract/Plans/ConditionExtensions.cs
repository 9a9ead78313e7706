namespace ProjectsApi.Contract.Plans;

/// <summary>Applies conditions to a source.</summary>
internal static class ConditionExtensions
{
    public static IQueryable<TEntity> Matching<TEntity>(
        this IQueryable<TEntity> source, IEnumerable<ICondition<TEntity>> conditions, IOperands operands) =>
        conditions.Select(condition => condition.Build(operands)).Aggregate(
            source, (matching, predicate) => predicate is null ? matching : matching.Where(predicate));
}

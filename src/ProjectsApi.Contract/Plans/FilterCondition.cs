using ProjectsApi.Contract.Filtering;

namespace ProjectsApi.Contract.Plans;

/// <summary>The <c>where</c> argument of a client.</summary>
internal sealed class FilterCondition<TEntity>(FilterInputType<TEntity> filter, object? where, Func<DateOnly> day)
    : ICondition<TEntity>
{
    /// <inheritdoc cref="FilterInputType{TEntity}.Demands"/>
    public bool Demands(string related) => filter.Demands(where, related);

    public DeferredPredicate<TEntity>? Write(QueryShape shape)
    {
        shape.Day = day;
        return filter.Write(where, shape.Word("where"));
    }
}

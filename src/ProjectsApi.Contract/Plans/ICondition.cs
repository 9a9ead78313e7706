namespace ProjectsApi.Contract.Plans;

/// <summary>A condition on the entities of a list.</summary>
/// <typeparam name="TEntity">Stored entity.</typeparam>
internal interface ICondition<TEntity>
{
    /// <summary>Writes the condition into the shape of a query, its values included.</summary>
    /// <returns>The predicate, which names these values by their operands; null when it restricts nothing.</returns>
    DeferredPredicate<TEntity>? Write(QueryShape shape);
}

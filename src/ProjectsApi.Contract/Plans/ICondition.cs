using System.Linq.Expressions;

namespace ProjectsApi.Contract.Plans;

/// <summary>A condition on the entities of a list.</summary>
/// <typeparam name="TEntity">Stored entity.</typeparam>
internal interface ICondition<TEntity>
{
    /// <summary>Describes the condition; values come in the order of <see cref="Build"/>.</summary>
    void Describe(PlanKey key);

    /// <summary>The predicate; null when it restricts nothing.</summary>
    Expression<Func<TEntity, bool>>? Build(IOperands operands);
}

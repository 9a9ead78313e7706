using System.Linq.Expressions;
using ProjectsApi.Contract.Filtering;

namespace ProjectsApi.Contract.Plans;

/// <summary>What a client wrote in <c>where</c>.</summary>
internal sealed class FilterCondition<TEntity>(FilterInputType<TEntity> filter, object? where) : ICondition<TEntity>
{
    public void Describe(PlanKey key) => filter.Describe(where, key.Word("where"));

    public Expression<Func<TEntity, bool>>? Build(IOperands operands) => filter.ToPredicate(where, operands);
}

using System.Linq.Expressions;
using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Filtering;

/// <summary>An input object that becomes a predicate over an instance.</summary>
internal interface IFilterInput
{
    /// <summary>Predicate for one instance.</summary>
    /// <param name="instance">Expression of the filtered value.</param>
    /// <param name="operand">Coerced input object; absent fields are not in it.</param>
    /// <param name="operands">How values are written.</param>
    Expression Build(Expression instance, IDictionary<string, object?> operand, IOperands operands);

    /// <summary>Describes an operand: equal shapes build equal predicates, and values come in the order of <see cref="Build"/>.</summary>
    /// <param name="filtered">The filtered value.</param>
    /// <param name="operand">Coerced input object.</param>
    /// <param name="key">Where shape and values go.</param>
    /// <exception cref="GraphQL.ExecutionError">HC0026: a written null where the filtered value cannot be null.</exception>
    void Describe(FilteredValue filtered, IDictionary<string, object?> operand, PlanKey key);
}

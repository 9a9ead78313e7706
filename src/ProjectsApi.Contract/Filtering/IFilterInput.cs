using System.Linq.Expressions;

namespace ProjectsApi.Contract.Filtering;

/// <summary>An input object that becomes a predicate over an instance.</summary>
internal interface IFilterInput
{
    /// <summary>Predicate for one instance.</summary>
    /// <param name="instance">Expression of the filtered value.</param>
    /// <param name="operand">Coerced input object; absent fields are not in it.</param>
    Expression Build(Expression instance, IDictionary<string, object?> operand);
}

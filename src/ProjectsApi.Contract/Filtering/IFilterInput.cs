using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Filtering;

/// <summary>An input object that becomes a predicate over an instance.</summary>
internal interface IFilterInput
{
    /// <summary>Writes a filter into the shape of a query, its values included; equal shapes have equal predicates.</summary>
    /// <param name="filtered">The filtered value.</param>
    /// <param name="operand">Coerced input object; absent fields are not in it.</param>
    /// <param name="shape">Shape and values of the query.</param>
    /// <returns>The predicate; null when it restricts nothing.</returns>
    /// <exception cref="GraphQL.ExecutionError">HC0026: a written null where the filtered value cannot be null.</exception>
    MemberPredicate? Write(FilteredValue filtered, IDictionary<string, object?> operand, QueryShape shape);
}

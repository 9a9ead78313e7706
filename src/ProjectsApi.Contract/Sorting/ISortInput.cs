using System.Linq.Expressions;

namespace ProjectsApi.Contract.Sorting;

/// <summary>An input object that becomes sort keys.</summary>
internal interface ISortInput
{
    /// <summary>Adds the keys of one coerced object.</summary>
    /// <param name="path">Names above, for cursors.</param>
    /// <param name="instance">Expression of the sorted value.</param>
    /// <param name="root">Parameter of the sorted entity.</param>
    /// <param name="mayBeNull">Whether the sorted value itself may be missing.</param>
    /// <param name="operand">Coerced input object; the order of its members is that of the keys.</param>
    /// <param name="keys">Where the keys go, in order.</param>
    /// <exception cref="GraphQL.ExecutionError">HC0026: null instead of a direction or of an object.</exception>
    void Collect(
        string path, Expression instance, ParameterExpression root, bool mayBeNull,
        IDictionary<string, object?> operand, List<SortKey> keys);
}

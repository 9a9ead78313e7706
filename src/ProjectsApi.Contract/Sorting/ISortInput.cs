using System.Linq.Expressions;

namespace ProjectsApi.Contract.Sorting;

/// <summary>An input object that becomes sort keys.</summary>
internal interface ISortInput
{
    /// <summary>Adds the keys of one coerced object.</summary>
    /// <param name="path">Path of the parent, part of the names in cursors.</param>
    /// <param name="instance">Expression of the sorted value.</param>
    /// <param name="root">Parameter of the sorted entity.</param>
    /// <param name="mayBeNull">Whether the sorted value may be missing.</param>
    /// <param name="operand">Coerced input object; its members have the order of the keys.</param>
    /// <param name="keys">List to add the keys to.</param>
    /// <exception cref="GraphQL.ExecutionError">HC0026: null instead of a direction or of an object.</exception>
    void Collect(
        string path, Expression instance, ParameterExpression root, bool mayBeNull,
        IDictionary<string, object?> operand, List<SortKey> keys);
}

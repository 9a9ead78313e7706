using System.Linq.Expressions;
using GraphQL.Types;

namespace ProjectsApi.Contract.Sorting;

/// <summary>A member of a sort input: an input field with the key that it orders by.</summary>
internal sealed class SortMember : FieldType
{
    /// <summary>Key of an entity, or the related entity for a nested member.</summary>
    public required LambdaExpression Selector { get; init; }

    /// <summary>Whether the key, or the related entity, may be missing.</summary>
    public required bool MayBeNull { get; init; }
}

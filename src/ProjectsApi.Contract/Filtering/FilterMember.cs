using GraphQL.Types;
using ProjectsApi.Contract.Plans;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Contract.Filtering;

/// <summary>A member of an object filter: an input field that knows which member of the entity it restricts.</summary>
internal sealed class FilterMember : FieldType
{
    /// <summary>Writes a coerced operand; refuses a null where the member cannot be null (HC0026).</summary>
    public required Func<FilterMember, object?, QueryShape, MemberPredicate?> Write { get; init; }

    /// <summary>Members of the entity that the restricted value is read from.</summary>
    public required MemberSet Reads { get; init; }

    /// <summary>The nested filter that this member's operand is written in.</summary>
    public IFilterInput Nested => ResolvedType as IFilterInput
        ?? throw new InvalidOperationException($"'{Name}' is not written in a filter input.");

    /// <summary>Whether only entities with a related row match, because the operand asks for a value of that row.</summary>
    /// <param name="related">Member that leads to the related row. Its columns are null without one.</param>
    /// <param name="operand">Coerced operand.</param>
    public bool Demands(string related, object? operand) =>
        Reads.Paths.Any(path => path.StartsWith(related + ".", StringComparison.Ordinal))
        && ResolvedType is OperationFilterInput filter && operand is IDictionary<string, object?> operations
        && filter.DemandsValue(operations);
}

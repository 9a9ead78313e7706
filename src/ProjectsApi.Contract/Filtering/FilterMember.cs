using GraphQL.Types;
using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Filtering;

/// <summary>A member of an object filter: an input field that knows which member of the entity it restricts.</summary>
internal sealed class FilterMember : FieldType
{
    /// <summary>Writes a coerced operand; refuses a null where the member cannot be null (HC0026).</summary>
    public required Func<FilterMember, object?, QueryShape, MemberPredicate?> Write { get; init; }

    /// <summary>The nested filter that this member's operand is written in.</summary>
    public IFilterInput Nested => ResolvedType as IFilterInput
        ?? throw new InvalidOperationException($"'{Name}' is not written in a filter input.");
}

using System.Linq.Expressions;
using GraphQL.Types;
using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Filtering;

/// <summary>A member of an object filter: an input field that knows which member of the entity it restricts.</summary>
internal sealed class FilterMember : FieldType
{
    /// <summary>Predicate for an instance and a coerced operand; the field's resolved type holds the operations.</summary>
    public required Func<FilterMember, Expression, object?, IOperands, Expression> Build { get; init; }

    /// <summary>Describes the same operand for a plan; refuses a null where the member cannot be null (HC0026).</summary>
    public required Action<FilterMember, object?, PlanKey> Describe { get; init; }

    /// <summary>The nested filter that this member's operand is written in.</summary>
    public IFilterInput Nested => ResolvedType as IFilterInput
        ?? throw new InvalidOperationException($"'{Name}' is not written in a filter input.");
}

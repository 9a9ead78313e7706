using System.Linq.Expressions;
using GraphQL.Types;
using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Filtering;

/// <summary>One operation of an operation filter, such as <c>gte</c>: an input field that knows its predicate.</summary>
internal sealed class FilterOperation : FieldType
{
    /// <summary>Predicate for a member and an operand that the engine has already coerced.</summary>
    public required Func<Expression, object?, IOperands, Expression> Build { get; init; }

    /// <summary>The value that <see cref="Build"/> writes, from a coerced operand and the type of the member; null is never asked
    /// for.</summary>
    public required Func<object, Type, object> Value { get; init; }

    /// <summary>Whether null is an operand where the member may be null (equality); everything else answers null with HC0026.</summary>
    public bool TakesNull { get; init; }
}

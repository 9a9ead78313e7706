using System.Linq.Expressions;
using GraphQL.Types;

namespace ProjectsApi.Contract.Filtering;

/// <summary>One operation of an operation filter, such as <c>gte</c>: an input field that knows its predicate.</summary>
internal sealed class FilterOperation : FieldType
{
    /// <summary>Predicate of a member and an operand; the operand is null for a written null.</summary>
    public required Func<Expression, Expression?, Expression> Build { get; init; }

    /// <summary>Converts the coerced argument into a value of the member's type. It is not called for null.</summary>
    public required Func<object, Type, object> Value { get; init; }

    /// <summary>CLR type of the operand, from the type of the member.</summary>
    public required Func<Type, Type> OperandType { get; init; }

    /// <summary>Whether it matches members without a value too, as negations do.</summary>
    public required bool MatchesNull { get; init; }

    /// <summary>Whether null is an operand where the member may be null (equality); everything else answers null with HC0026.</summary>
    public bool TakesNull { get; init; }
}

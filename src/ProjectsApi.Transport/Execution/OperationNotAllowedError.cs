using GraphQL.Validation;
using GraphQLParser.AST;

namespace ProjectsApi.Transport.Execution;

/// <summary>The operation is of a kind that this request may not run.</summary>
internal sealed class OperationNotAllowedError(OperationType operation)
    : ValidationError("The specified operation kind is not allowed.")
{
    /// <summary>Kind of the refused operation.</summary>
    public OperationType Operation { get; } = operation;
}

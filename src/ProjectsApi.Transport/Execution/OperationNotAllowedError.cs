using GraphQL.Validation;
using GraphQLParser.AST;

namespace ProjectsApi.Transport.Execution;

/// <summary>The document's operation is of a kind that this way of asking may not run.</summary>
internal sealed class OperationNotAllowedError(OperationType operation)
    : ValidationError("The specified operation kind is not allowed.")
{
    /// <summary>What was asked for.</summary>
    public OperationType Operation { get; } = operation;
}

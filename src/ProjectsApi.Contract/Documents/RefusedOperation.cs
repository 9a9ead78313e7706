using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Documents;

/// <summary>A validation result that says no with an error of any kind; the engine's own takes its own errors only.</summary>
internal sealed class RefusedOperation(params IEnumerable<ExecutionError> errors) : IValidationResult
{
    public bool IsValid => false;

    public ExecutionErrors Errors { get; } = [.. errors];

    public Variables? Variables => null;

    public IReadOnlyDictionary<GraphQLField, IDictionary<string, ArgumentValue>>? ArgumentValues => null;

    public IReadOnlyDictionary<ASTNode, IDictionary<string, DirectiveInfo>>? DirectiveValues => null;
}

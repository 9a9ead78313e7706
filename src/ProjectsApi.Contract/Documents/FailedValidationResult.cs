using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Documents;

/// <summary>Failed validation with errors of any class; the engine's result takes validation errors only.</summary>
internal sealed class FailedValidationResult(params IEnumerable<ExecutionError> errors) : IValidationResult
{
    public bool IsValid => false;

    public ExecutionErrors Errors { get; } = [.. errors];

    public Variables? Variables => null;

    public IReadOnlyDictionary<GraphQLField, IDictionary<string, ArgumentValue>>? ArgumentValues => null;

    public IReadOnlyDictionary<ASTNode, IDictionary<string, DirectiveInfo>>? DirectiveValues => null;
}

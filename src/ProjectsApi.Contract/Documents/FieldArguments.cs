using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Documents;

/// <summary>A field with arguments in an operation whose document is cached.</summary>
/// <param name="ast">The field.</param>
/// <param name="definitions">Argument definitions of the field.</param>
internal sealed class FieldArguments(GraphQLField ast, QueryArguments? definitions)
{
    private readonly bool _isConstant = ast.Arguments is not { } arguments
        || !arguments.Items.Exists(argument => HoldsVariable(argument.Value));
    private Dictionary<string, ArgumentValue>? _constant;

    public GraphQLField Field => ast;

    /// <summary>Coerced arguments; without variables the same dictionary serves all requests.</summary>
    /// <exception cref="GraphQL.ExecutionError">A value is wrong.</exception>
    public Dictionary<string, ArgumentValue>? Values(Variables variables, GraphQLDocument document) => _isConstant
        ? _constant ??= Coerce(variables, document)
        : Coerce(variables, document);

    private Dictionary<string, ArgumentValue>? Coerce(Variables variables, GraphQLDocument document) =>
        ExecutionHelper.GetArguments(definitions, ast.Arguments, variables, document, ast, null);

    private static bool HoldsVariable(ASTNode value) => value switch
    {
        GraphQLVariable => true,
        GraphQLListValue { Values: { } items } => items.Exists(HoldsVariable),
        GraphQLObjectValue { Fields: { } members } => members.Exists(member => HoldsVariable(member.Value)),
        _ => false,
    };
}

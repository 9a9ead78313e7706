using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ProjectsApi.Contract.Execution;

/// <summary>
/// Runs each root field to the last leaf of its payload before the next root field starts. The engine's own serial
/// strategy parks batch loaders until every root field has run, so that all payloads would show the last state.
/// </summary>
internal sealed class MutationStrategy(QueryStrategy fields) : IExecutionStrategy
{
    public async Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        var root = fields.RootOf(context);
        foreach (var field in root.SubFields ?? [])
        {
            await fields.ExecuteNodeTreeAsync(context, field).ConfigureAwait(false);
        }

        return new ExecutionResult
        {
            Executed = true,
            Data = root.PropagateNull() ? null : root,
            Operation = context.Operation,
            Extensions = context.OutputExtensions,
        };
    }

    public Task ExecuteNodeTreeAsync(ExecutionContext context, ExecutionNode rootNode) => fields.ExecuteNodeTreeAsync(context, rootNode);

    public Dictionary<string, (GraphQLField field, FieldType fieldType)>? GetSubFields(
        ExecutionContext executionContext, ExecutionNode executionNode) =>
        fields.GetSubFields(executionContext, executionNode);
}

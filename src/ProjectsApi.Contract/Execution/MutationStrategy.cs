using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ProjectsApi.Contract.Incremental;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ProjectsApi.Contract.Execution;

/// <summary>
/// Completes the whole payload of a root field before the next root field starts. The engine's serial strategy delays batch loaders
/// to the end, so that each payload would show the last state.
/// </summary>
internal sealed class MutationStrategy(QueryStrategy fields) : IExecutionStrategy
{
    public async Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        var incremental = IncrementalContext.For(context);
        var executed = incremental ?? context;
        var root = fields.RootOf(executed);
        foreach (var field in root.SubFields ?? [])
        {
            await fields.ExecuteNodeTreeAsync(executed, field).ConfigureAwait(false);
        }

        if (incremental is not null)
        {
            return fields.FirstOf(incremental, root);
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

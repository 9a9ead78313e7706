using GraphQL.DataLoader;
using GraphQL.Execution;
using GraphQL.Types;

namespace ProjectsApi.Contract.Execution;

/// <summary>A list of the answer; gives the engine only the items with fields to resolve.</summary>
internal sealed class ListNode(ExecutionNode parent, IGraphType type, PlannedField planned, int? index)
    : ArrayExecutionNode(parent, type, planned.Ast, planned.Definition, index), IParentExecutionNode
{
    public PlannedField Planned => planned;

    IEnumerable<ExecutionNode> IParentExecutionNode.GetChildNodes() => Items ?? [];

    void IParentExecutionNode.ApplyToChildren<TState>(Action<ExecutionNode, TState> action, TState state, bool reverse)
    {
        var count = Items?.Count ?? 0;
        for (var i = 0; i < count; i++)
        {
            if (Items?[reverse ? count - 1 - i : i] is { } item && IsPending(item))
            {
                action(item, state);
            }
        }
    }

    private static bool IsPending(ExecutionNode item) => item.Result is IDataLoaderResult || item switch
    {
        ObjectNode node => node.HasPendingFields,
        ListNode { Items: { } items } => items.Exists(IsPending),
        _ => false,
    };
}

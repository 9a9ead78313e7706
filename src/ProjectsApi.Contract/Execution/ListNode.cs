using GraphQL.DataLoader;
using GraphQL.Execution;
using GraphQL.Types;

namespace ProjectsApi.Contract.Execution;

/// <summary>A list of the answer; offers the engine only those items that have something left to run.</summary>
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
            if (Items?[reverse ? count - 1 - i : i] is { } item && HasWork(item))
            {
                action(item, state);
            }
        }
    }

    private static bool HasWork(ExecutionNode item) => item.Result is IDataLoaderResult || item switch
    {
        ObjectNode node => node.HasNodes,
        ListNode { Items: { } items } => items.Exists(HasWork),
        _ => false,
    };
}

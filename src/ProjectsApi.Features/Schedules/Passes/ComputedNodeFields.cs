using GraphQL.Types;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Nodes;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Fields that identify the node of a computed result: columns at no cost, and the node itself.</summary>
internal static class ComputedNodeFields
{
    public static void AddNode<TItem>(this ObjectGraphType<TItem> type)
        where TItem : ComputedNode
    {
        type.Field<NonNullGraphType<IdGraphType>>("nodeId")
            .Description("ID of the node(节点标识)").Resolve(context => GlobalId.Encode(ScheduleNodeRow.TypeName, context.Source.NodeId));
        type.Field<StringGraphType>("wbs")
            .Description("Code in the work breakdown structure(WBS 编码)").Resolve(context => context.Source.Wbs);
        type.Field<NonNullGraphType<StringGraphType>>("name").Description("Name of the node(名称)").Resolve(context => context.Source.Name);
        type.Reference<ScheduleNode, TItem>(
            "node", item => item.NodeId, "The node; none when it has been removed(进度节点)");
    }
}

using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Links;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Features.Schedules.Resources;
using ProjectsApi.Features.Schedules.Setup;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules;

internal static class SchedulesMutations
{
    private const string Node = "scheduleNode";
    private const string NodeMeaning = "Node after the change(变更后的进度节点)";

    public static void AddTo(ObjectGraphType root)
    {
        AddNodesTo(root);
        new MutationField<LinkScheduleNodesInput>(
                "linkScheduleNodes", "Links two nodes; refused if links would form a loop(关联进度节点)")
            .Returns<RowType<ScheduleLink>>("scheduleLink", "Created link(新建的节点关系)")
            .Fails<ScheduleCycleErrorType>()
            .AddTo<LinkScheduleNodes, LinkScheduleNodesInput, ScheduleLink>(root);
        new MutationField<UpdateScheduleLinkInput>("updateScheduleLink", "Changes kind and lag of a link(修改节点关系)")
            .Returns<RowType<ScheduleLink>>("scheduleLink", "Link after the change(变更后的节点关系)")
            .Fails<VersionConflictErrorType>()
            .AddTo<UpdateScheduleLink, UpdateScheduleLinkInput, ScheduleLink>(root);
        new MutationField<UnlinkScheduleNodesInput>("unlinkScheduleNodes", "Removes a link(解除节点关系)")
            .Fails<VersionConflictErrorType>()
            .AddRemovalTo<UnlinkScheduleNodes, UnlinkScheduleNodesInput, ScheduleLink>(root);
        new MutationField<RemoveScheduleNodeInput>(
                "removeScheduleNode", "Removes a node without children. A linked node goes only together with its links(删除进度节点)")
            .Fails<VersionConflictErrorType>()
            .AddRemovalTo<RemoveScheduleNode, RemoveScheduleNodeInput, ScheduleNode>(root);
        SetupMutations.AddTo(root);
        ResourcesMutations.AddTo(root);
    }

    private static void AddNodesTo(ObjectGraphType root)
    {
        new MutationField<AddScheduleNodeInput>(
                "addScheduleNode", "Adds a node to a schedule. Neighbours without room get other ordinals(新增进度节点)")
            .Returns<RowType<ScheduleNode>>(Node, NodeMeaning)
            .AddTo<AddScheduleNode, AddScheduleNodeInput, ScheduleNode>(root);
        new MutationField<UpdateScheduleNodeInput>("updateScheduleNode", "Changes the plan of a node(修改进度节点)")
            .Returns<RowType<ScheduleNode>>(Node, NodeMeaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<UpdateScheduleNode, UpdateScheduleNodeInput, ScheduleNode>(root);
        new MutationField<MoveScheduleNodeInput>(
                "moveScheduleNode", "Moves a node with its descendants. Neighbours without room get other ordinals(移动进度节点)")
            .Returns<RowType<ScheduleNode>>(Node, NodeMeaning)
            .Fails<VersionConflictErrorType>()
            .Fails<ScheduleCycleErrorType>()
            .AddTo<MoveScheduleNode, MoveScheduleNodeInput, ScheduleNode>(root);
        new MutationField<ReportScheduleProgressInput>(
                "reportScheduleProgress", "Reports the progress of a task or milestone and rolls it up to its summaries(上报节点进度)")
            .Returns<RowType<ScheduleNode>>(Node, NodeMeaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<ReportScheduleProgress, ReportScheduleProgressInput, ScheduleNode>(root);
    }
}

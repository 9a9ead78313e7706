using GraphQL.Types;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Passes;

public sealed class ScheduleNodeReferenceType : ObjectGraphType<ScheduleNodeReference>
{
    public ScheduleNodeReferenceType()
    {
        Name = "ScheduleNodeReference";
        Description = "A node that something is about(节点引用)";
        this.Reference<FindScheduleNodes, ScheduleNodeType, ScheduleNode, ScheduleNodeView, ScheduleNodeReference>("node", n => n.NodeId, "The node(节点)");
    }
}

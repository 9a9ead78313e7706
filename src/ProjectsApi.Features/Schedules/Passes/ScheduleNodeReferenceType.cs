using GraphQL.Types;

namespace ProjectsApi.Features.Schedules.Passes;

public sealed class ScheduleNodeReferenceType : ObjectGraphType<ScheduleNodeReference>
{
    public ScheduleNodeReferenceType()
    {
        Name = "ScheduleNodeReference";
        Description = "A node that something is about(节点引用)";
        this.AddNode();
    }
}

namespace ProjectsApi.Features.Schedules.Passes;

internal sealed class ScheduleNodeReferenceType : ComputedNodeType<ScheduleNodeReference>
{
    public ScheduleNodeReferenceType()
        : base("ScheduleNodeReference", "Reference to a node(节点引用)")
    {
        AddNode();
    }
}

using GraphQL.Types;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.ScheduleAnalysis.WhatIf;

internal sealed class MovedNodeType : ComputedNodeType<MovedNode>
{
    public MovedNodeType()
        : base("MovedNode", "A node with changed dates(变动节点)")
    {
        AddNode();
        Field<NonNullGraphType<IntGraphType>>("byWorkingDays")
            .Description("Variance of its finish, working days of its calendar; negative for earlier(变动,工作日)")
            .Resolve(context => context.Source.Moved.ByWorkingDays);
        Instant("startBefore", "Start before(变更前开始)", n => n.Moved.StartBefore);
        Instant("startAfter", "Start after(变更后开始)", n => n.Moved.StartAfter);
        Instant("finishBefore", "Finish before(变更前完成)", n => n.Moved.FinishBefore);
        Instant("finishAfter", "Finish after(变更后完成)", n => n.Moved.FinishAfter);
    }
}

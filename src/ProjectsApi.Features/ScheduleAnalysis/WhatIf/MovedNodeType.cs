using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleAnalysis.WhatIf;

public sealed class MovedNodeType : ObjectGraphType<MovedNode>
{
    public MovedNodeType()
    {
        Name = "MovedNode";
        Description = "A node that changes move(变动节点)";
        this.AddNode();
        Field<NonNullGraphType<IntGraphType>>("byWorkingDays")
            .Description("Working days of its calendar that its finish moves; negative for earlier(变动,工作日)")
            .Resolve(context => context.Source.Moved.ByWorkingDays);
        When("startBefore", "Start before(变更前开始)", n => n.Moved.StartBefore);
        When("startAfter", "Start after(变更后开始)", n => n.Moved.StartAfter);
        When("finishBefore", "Finish before(变更前完成)", n => n.Moved.FinishBefore);
        When("finishAfter", "Finish after(变更后完成)", n => n.Moved.FinishAfter);
    }

    private void When(string name, string description, Func<MovedNode, int> wall) =>
        Field<NonNullGraphType<LocalDateTimeType>>(name).Description(description).Resolve(context => WallClock.At(wall(context.Source)));
}

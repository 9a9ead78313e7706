using GraphQL.Types;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.ScheduleAnalysis.WhatIf;

public sealed class ScheduleWhatIfType : ObjectGraphType<ScheduleWhatIf>
{
    public ScheduleWhatIfType()
    {
        Name = "ScheduleWhatIf";
        Description = "A schedule before and after changes that are not kept(进度推演)";
        Field<NonNullGraphType<ProjectScheduleType>>("before").Description("As it is(变更前)").Resolve(context => context.Source.Before);
        Field<NonNullGraphType<ProjectScheduleType>>("after").Description("As it would be(变更后)").Resolve(context => context.Source.After);
        Field<IntGraphType>("finishByWorkingDays")
            .Description(
                "Working days that the finish of the whole moves; negative for earlier, none where a schedule has no dates(总工期变动,工作日)")
            .Resolve(
                context =>
                    context.Source is { Before.Finish: not null, Comparison: { } comparison } ? comparison.FinishByWorkingDays : null);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MovedNodeType>>>>("moved")
            .Description("Nodes whose start or finish moves(变动节点)")
            .Resolve(context => context.Source.Comparison?.Moved.Select(
                moved => new MovedNode(moved, context.Source.Before.NodeAt(moved.Activity))) ?? [])
            .FieldType.AssumeSize(10);
    }
}

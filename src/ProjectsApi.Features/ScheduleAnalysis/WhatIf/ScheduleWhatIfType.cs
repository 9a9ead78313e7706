using GraphQL.Types;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.ScheduleAnalysis.WhatIf;

internal sealed class ScheduleWhatIfType : ObjectGraphType<ScheduleWhatIf>
{
    public ScheduleWhatIfType()
    {
        Name = "ScheduleWhatIf";
        Description = "A schedule before and after changes that are not saved(进度推演)";
        Field<NonNullGraphType<ProjectScheduleType>>("before")
            .Description("Present schedule(变更前)").Resolve(context => context.Source.Before);
        Field<NonNullGraphType<ProjectScheduleType>>("after")
            .Description("Schedule with the changes(变更后)").Resolve(context => context.Source.After);
        Field<IntGraphType>("finishByWorkingDays")
            .Description(
                "Variance of the project's finish, working days; negative for earlier, none if a schedule has no dates(总工期变动,工作日)")
            .Resolve(
                context =>
                    context.Source is { Before.Finish: not null, Comparison: { } comparison } ? comparison.FinishByWorkingDays : null);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MovedNodeType>>>>("moved")
            .Description("Nodes with changed dates(变动节点)")
            .Resolve(context => context.Source.Comparison?.Moved.Select(
                moved => new MovedNode(moved, context.Source.Before.NodeAt(moved.Activity))) ?? [])
            .FieldType.AssumeSize(10);
    }
}

using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Features.Schedules.Passes;

internal sealed class SchedulePathType : ObjectGraphType<SchedulePathView>
{
    public SchedulePathType()
    {
        Name = "SchedulePath";
        Description = "A chain of nodes with its float(线路)";
        Field<NonNullGraphType<IntGraphType>>("floatMinutes")
            .Description("Float, working minutes(时差,分钟)").Resolve(context => context.Source.Path.TotalFloat);
        Field<NonNullGraphType<DecimalType>>("floatDays").Description("Float, working days of the schedule's length(时差,工作日)")
            .Resolve(context => context.Source.Schedule.DaysOf(context.Source.Path.TotalFloat));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScheduledNodeType>>>>("nodes").Description("Nodes in order(节点)")
            .Resolve(context => context.Source.Path.Activities.Select(
                index => new ScheduledNode(context.Source.Schedule, context.Source.Pass, index)))
            .FieldType.AssumeSize(2);
    }
}

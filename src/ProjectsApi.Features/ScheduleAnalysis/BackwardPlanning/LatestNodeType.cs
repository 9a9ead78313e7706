using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.ScheduleAnalysis.BackwardPlanning;

internal sealed class LatestNodeType : ComputedNodeType<LatestNode>
{
    public LatestNodeType()
        : base("LatestNode", "A node with its latest dates for the target(倒排节点)")
    {
        AddNode();
        Instant("latestStart", "Latest start of the node or of its remaining work(最迟开始)", n => n.Dates.LatestStart);
        Instant("latestFinish", "Latest finish(最迟完成)", n => n.Dates.LatestFinish);
        Instant("earlyStart", "Earliest start, or the actual one(最早开始)", n => n.Dates.EarlyStart);
        Instant("earlyFinish", "Earliest finish(最早完成)", n => n.Dates.EarlyFinish);
        Field<NonNullGraphType<IntGraphType>>("floatMinutes")
            .Description("Latest minus early finish, working minutes; negative if too late for the target(时差,分钟)")
            .Resolve(context => context.Source.Dates.TotalFloat);
        Field<NonNullGraphType<DecimalType>>("floatDays")
            .Description("Float in working days of the schedule's length, or in days of 24 hours if elapsed(时差,工作日)")
            .Resolve(context => context.Source.Plan.Schedule.DaysOf(context.Source.Dates.Activity, context.Source.Dates.TotalFloat));
        Field<NonNullGraphType<IntGraphType>>("shortfallDays")
            .Description(
                "Missed working days from its latest start to the data date or the start of the schedule(缺口,工作日)")
            .Resolve(context => context.Source.Dates.ShortfallDays);
        Field<NonNullGraphType<BooleanGraphType>>("isDriving").Description("Whether it is on the chain that drives the target(是否驱动)")
            .Resolve(context => context.Source.Dates.IsDriving);
    }
}

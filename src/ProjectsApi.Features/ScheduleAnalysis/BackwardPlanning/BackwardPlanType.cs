using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleAnalysis.BackwardPlanning;

internal sealed class BackwardPlanType : ObjectGraphType<BackwardPlanView>
{
    public BackwardPlanType()
    {
        Name = "BackwardPlan";
        Description = "Backward plan from the required finish of a node: latest dates, shortfall, its cause and proposals. Without a "
            + "result, see obstacle(倒排工期)";
        Field<BooleanGraphType>("isFeasible")
            .Description("Whether the required finish can be met; none without a result, see obstacle(是否可行)")
            .Resolve(context => context.Source.Result?.IsFeasible);
        Field<EnumType<BackwardPlanObstacle>>("obstacle").Description("Reason for a missing result; none if there is one(无法倒排的原因)")
            .Resolve(context => context.Source.Obstacle);
        Field<ScheduledNodeType>("target").Description("Target node; none if the schedule has no dates(目标节点)")
            .Resolve(context => context.Source.Target);
        Field<LocalDateTimeType>("finishBy")
            .Description("Required finish of the node; none without a result(要求完成)")
            .Resolve(context => At(context.Source.Result?.FinishBy));
        Field<LocalDateTimeType>("earlyFinish")
            .Description("Earliest finish of the node; none without a result(最早完成)")
            .Resolve(context => At(context.Source.Result?.EarlyFinish));
        Field<IntGraphType>("shortfallDays")
            .Description("Working days by which the node finishes after the required day; 0 if feasible, none without a result(缺口,工作日)")
            .Resolve(context => context.Source.Result?.ShortfallDays);
        Field<IntGraphType>("shortfallMinutes").Description("Shortfall in working minutes; none without a result(缺口,分钟)")
            .Resolve(context => context.Source.Result?.ShortfallMinutes);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LatestNodeType>>>>("nodes")
            .Description("Unfinished nodes that lead to the target with their latest dates, predecessors first(节点最迟时间)")
            .Resolve(context => context.Source.Latest)
            .FieldType.AssumeSize(10);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScheduledNodeType>>>>("chain")
            .Description("Chain of nodes that drives the target, in order; with a shortfall, its cause(驱动链)")
            .Resolve(context => context.Source.Chain)
            .FieldType.AssumeSize(10);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RecoveryType>>>>("proposals")
            .Description("Changes that recover days, each computed separately, the most effective first(赶工建议)")
            .Resolve(context => context.Source.Proposals)
            .FieldType.AssumeSize(5);
        Field<RecoveryCombinationType>("combination")
            .Description("Combination of changes that recovers most days; none without a shortfall or a remedy(组合方案)")
            .Resolve(
                context => context.Source.Result?.Combination is { } together ? new RecoveryCombinationView(
                    context.Source, together) : null);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScheduleFindingType>>>>("findings")
            .Description("Contradictions of the schedule(矛盾)")
            .Resolve(
                context => context.Source.Schedule.Findings.Select(finding => new ScheduleFindingView(context.Source.Schedule, finding)))
            .FieldType.AssumeSize(3);
    }

    private static DateTime? At(int? wall) => wall is { } minute ? WallClock.At(minute) : null;
}

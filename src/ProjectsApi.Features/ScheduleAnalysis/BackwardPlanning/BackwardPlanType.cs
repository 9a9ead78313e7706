using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleAnalysis.BackwardPlanning;

public sealed class BackwardPlanType : ObjectGraphType<BackwardPlanView>
{
    public BackwardPlanType()
    {
        Name = "BackwardPlan";
        Description = "Plan counted back from a day by which a node is to finish: latest dates, what is lacking, why, and what would "
            + "recover it; where the schedule contradicts itself or has no nodes, obstacle says so(倒排工期)";
        Field<BooleanGraphType>("isFeasible")
            .Description("Whether the day can be kept as things stand; none where nothing can be said, and obstacle tells why(是否可行)")
            .Resolve(context => context.Source.Result?.IsFeasible);
        Field<EnumType<BackwardPlanObstacle>>("obstacle").Description("Why nothing can be said; none where something can(无法倒排的原因)")
            .Resolve(context => context.Source.Obstacle);
        Field<ScheduledNodeType>("target").Description("The node that is to finish; none where the schedule has no dates(目标节点)")
            .Resolve(context => context.Source.Target);
        Field<LocalDateTimeType>("finishBy")
            .Description("When the node is to have finished(要求完成)").Resolve(context => At(context.Source.Result?.FinishBy));
        Field<LocalDateTimeType>("earlyFinish")
            .Description("When it can finish as things stand(最早完成)").Resolve(context => At(context.Source.Result?.EarlyFinish));
        Field<IntGraphType>("shortfallDays").Description("Working days by which it finishes too late; 0 when the plan holds(缺口,工作日)")
            .Resolve(context => context.Source.Result?.ShortfallDays);
        Field<IntGraphType>("shortfallMinutes").Description("The same in working minutes(缺口,分钟)")
            .Resolve(context => context.Source.Result?.ShortfallMinutes);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LatestNodeType>>>>("nodes")
            .Description("What leads to the node and is not finished, with its latest dates, predecessors first(节点最迟时间)")
            .Resolve(context => context.Source.Latest)
            .FieldType.AssumeSize(10);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScheduledNodeType>>>>("chain")
            .Description("What drives the node, the first first; with a shortfall, its cause(驱动链)").Resolve(context => context.Source.Chain)
            .FieldType.AssumeSize(10);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RecoveryType>>>>("proposals")
            .Description("Changes that would recover days, each alone and laid anew, the most effective first(赶工建议)")
            .Resolve(context => context.Source.Proposals)
            .FieldType.AssumeSize(5);
        Field<RecoveryCombinationType>("combination")
            .Description("Changes that together recover most; none when nothing is lacking or nothing helps(组合方案)")
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

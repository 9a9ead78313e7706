using GraphQL.Types;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Nodes;

namespace ProjectsApi.Features.Schedules.Baselines;

internal sealed class BaselineNodeType : ObjectGraphType<BaselineNode>
{
    public BaselineNodeType()
    {
        Name = "BaselineNode";
        Description = "State of a schedule node in a baseline(基线节点)";
        Field<NonNullGraphType<IdGraphType>>("nodeId")
            .Description("ID of the node, which may have been removed(节点标识)")
            .Resolve(context => GlobalId.Encode(ScheduleNodeRow.TypeName, context.Source.Id));
        Field<StringGraphType>("wbs")
            .Description("Code in the work breakdown structure; none for a node without one(WBS 编码)")
            .Resolve(context => context.Source.Wbs);
        Field<NonNullGraphType<StringGraphType>>("name").Description("Name(名称)").Resolve(context => context.Source.Name);
        Field<NonNullGraphType<EnumType<ScheduleNodeKind>>>("kind").Description("Kind(节点类型)").Resolve(context => context.Source.Kind);
        Field<LocalDateType>("plannedStart")
            .Description("First day of the plan; none if not planned(计划开始)")
            .Resolve(context => context.Source.PlannedStart);
        Field<LocalDateType>("plannedFinish")
            .Description("Last day of the plan, inclusive; none if not planned(计划完成)")
            .Resolve(context => context.Source.PlannedFinish);
        Field<LocalDateType>("earlyStart")
            .Description("First scheduled day at the capture; none without a computation(最早开始)")
            .Resolve(context => context.Source.EarlyStart);
        Field<LocalDateType>("earlyFinish")
            .Description("Last scheduled day at the capture, inclusive; none without a computation(最早完成)")
            .Resolve(context => context.Source.EarlyFinish);
        Field<DecimalType>("durationDays")
            .Description("Duration in days of its kind; none if not planned(工期)")
            .Resolve(context => context.Source.DurationDays);
        Field<IntGraphType>("durationMinutes")
            .Description("Duration of a task in the computation, minutes of work; none without a computation(工期,分钟)")
            .Resolve(context => context.Source.DurationMinutes);
        Field<NonNullGraphType<DecimalType>>("progress")
            .Description("Progress, percent, 0 to 100(完成百分比)").Resolve(context => context.Source.Progress);
    }
}

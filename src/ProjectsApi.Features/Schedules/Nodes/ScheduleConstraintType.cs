using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Nodes;

internal sealed class ScheduleConstraintType : ObjectGraphType<ScheduleConstraint>
{
    public ScheduleConstraintType()
    {
        Name = "ScheduleConstraint";
        Description = "Constraint of a schedule node(限制条件)";
        Field<NonNullGraphType<EnumType<ScheduleConstraintKind>>>("kind")
            .Description("Kind(类型)")
            .Resolve(context => context.Source.Kind);
        Field<LocalDateType>("on").Description("Day; none for a kind without one(日期)").Resolve(context => context.Source.On);
        Field<LocalTimeType>("at")
            .Description("Time on that day. None for the first working minute of a start or the last of a finish(时刻)")
            .Resolve(context => context.Source.At);
    }
}

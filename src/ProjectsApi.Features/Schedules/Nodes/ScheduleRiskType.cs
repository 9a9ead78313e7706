using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Features.Schedules.Nodes;

internal sealed class ScheduleRiskType : ObjectGraphType<ScheduleRisk>
{
    public ScheduleRiskType()
    {
        Name = "ScheduleRisk";
        Description = "Uncertainty of a schedule node's duration(工期风险)";
        Field<NonNullGraphType<EnumType<ScheduleRiskShape>>>("shape")
            .Description("Distribution(分布)").Resolve(context => context.Source.Shape);
        Field<NonNullGraphType<DecimalType>>("leastDays")
            .Description("Least, in days of the duration(最短工期)").Resolve(context => context.Source.LeastDays);
        Field<DecimalType>("likelyDays").Description("Most likely; none for UNIFORM(最可能工期)").Resolve(context => context.Source.LikelyDays);
        Field<NonNullGraphType<DecimalType>>("mostDays").Description("Most(最长工期)").Resolve(context => context.Source.MostDays);
    }
}

using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Milestones;

internal sealed class MilestoneAssessmentType : ObjectGraphType<MilestoneAssessment>
{
    public MilestoneAssessmentType()
    {
        Name = "MilestoneAssessment";
        Description = "Status of a milestone with the rule that decided it(节点状态依据)";
        Field<NonNullGraphType<EnumType<MilestoneStatus>>>("status")
            .Description("Status(状态)")
            .Resolve(context => context.Source.Status);
        Field<NonNullGraphType<EnumType<MilestoneRule>>>("rule")
            .Description("Rule that decided(判定规则)").Resolve(context => context.Source.Rule);
        Field<NonNullGraphType<LocalDateType>>("assessedOn").Description("Day of the assessment in the zone(判定日期)")
            .Resolve(context => context.Source.AssessedOn);
        Field<IntGraphType>("daysLate")
            .Description("Calendar days after the planned day; 0 when not late, none without a planned day or if cancelled(逾期天数)")
            .Resolve(context => context.Source.DaysLate);
        Field<IntGraphType>("forecastSlipDays")
            .Description("Calendar days from the planned to the forecast day, negative when early, none unless both are recorded(预计偏差天数)")
            .Resolve(context => context.Source.ForecastSlipDays);
    }
}

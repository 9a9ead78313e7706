using GraphQL.Types;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Safety;

namespace ProjectsApi.Features.Statistics.Counts;

internal sealed class FindingCountType : ObjectGraphType<FindingCount>
{
    public FindingCountType()
    {
        Name = "FindingCount";
        Description = "Findings of one level in one state(隐患统计)";
        Field<NonNullGraphType<EnumType<HazardLevel>>>("hazardLevel").Description("Level of the danger(隐患等级)")
            .Resolve(context => context.Source.HazardLevel);
        Field<NonNullGraphType<EnumType<FindingState>>>("state").Description("State in the closed loop(闭环状态)")
            .Resolve(context => context.Source.State);
        Field<NonNullGraphType<BooleanGraphType>>("isOpen").Description("Whether the findings are not closed(是否未销号)")
            .Resolve(context => context.Source.State != FindingState.Closed);
        Field<NonNullGraphType<IntGraphType>>("count").Description("Findings(隐患数)").Resolve(context => context.Source.Count);
        Field<NonNullGraphType<IntGraphType>>("overdue").Description("Open findings whose deadline has passed(逾期隐患数)")
            .Resolve(context => context.Source.Overdue);
    }
}

using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Links;

internal sealed class ScheduleLagType : ObjectGraphType<ScheduleLag>
{
    public ScheduleLagType()
    {
        Name = "ScheduleLag";
        Description = "Time between linked ends; negative for a lead(搭接时间)";
        Field<DecimalType>("days").Description("Days of the unit; none for a percentage(天数)").Resolve(context => context.Source.Days);
        Field<DecimalType>("percent")
            .Description("Percent of the predecessor's duration; none for days(百分比)").Resolve(context => context.Source.Percent);
        Field<NonNullGraphType<EnumType<ScheduleLagUnit>>>("unit")
            .Description("Unit(单位)").Resolve(context => context.Source.Unit);
    }
}

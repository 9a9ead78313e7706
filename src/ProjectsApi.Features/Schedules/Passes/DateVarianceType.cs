using GraphQL.Types;
using ProjectsApi.Planning.Baselines;

namespace ProjectsApi.Features.Schedules.Passes;

internal sealed class DateVarianceType : ObjectGraphType<DateVariance>
{
    public DateVarianceType()
    {
        Name = "DateVariance";
        Description = "Variance of a day; positive is later(日期偏差)";
        Field<NonNullGraphType<IntGraphType>>("workingDays")
            .Description("Working days(工作日)").Resolve(context => context.Source.WorkingDays);
        Field<NonNullGraphType<IntGraphType>>("calendarDays")
            .Description("Days, rest days included(日历日)").Resolve(context => context.Source.CalendarDays);
    }
}

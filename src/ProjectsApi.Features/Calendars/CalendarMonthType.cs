using GraphQL.Types;

namespace ProjectsApi.Features.Calendars;

internal sealed class CalendarMonthType : ObjectGraphType<CalendarMonth>
{
    public CalendarMonthType()
    {
        Name = "CalendarMonth";
        Description = "Working days of a calendar in a month(日历月份)";
        Field<NonNullGraphType<IntGraphType>>("month").Description("Month, 1 to 12(月份)").Resolve(context => context.Source.Month);
        Field<NonNullGraphType<IntGraphType>>("workingDays")
            .Description("Days with any work(工作日数)").Resolve(context => context.Source.WorkingDays);
    }
}

using GraphQL.Types;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Features.Calendars;

internal sealed class CalendarDayType : ObjectGraphType<CalendarDayInput>
{
    public CalendarDayType()
    {
        Name = "CalendarDay";
        Description = "Working times of a day of the week(一周中某天的工作时间)";
        Field<NonNullGraphType<EnumType<Weekday>>>("day").Description("Day of the week(星期)").Resolve(context => context.Source.Day);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<WorkingTimeType>>>>("times")
            .Description("Working times; none for a day off(工作时段)").Resolve(context => context.Source.Times);
    }
}

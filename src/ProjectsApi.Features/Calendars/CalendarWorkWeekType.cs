using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Features.Calendars;

internal sealed class CalendarWorkWeekType : ObjectGraphType<CalendarWorkWeekInput>
{
    public CalendarWorkWeekType()
    {
        Name = "CalendarWorkWeek";
        Description = "Work week that replaces the default week for a period(特定时期的工作周)";
        Field<StringGraphType>("name").Description("Name; none if not given(名称)").Resolve(context => context.Source.Name);
        Field<NonNullGraphType<LocalDateType>>("first").Description("First day(起始日)").Resolve(context => context.Source.First);
        Field<NonNullGraphType<LocalDateType>>("last").Description("Last day, inclusive(截止日)").Resolve(context => context.Source.Last);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CalendarDayType>>>>("days")
            .Description("Days with working times other than in the default week(工作日安排)").Resolve(context => context.Source.Days);
    }
}

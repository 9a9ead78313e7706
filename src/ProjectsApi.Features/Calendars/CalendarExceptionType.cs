using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Calendars;

internal sealed class CalendarExceptionType : ObjectGraphType<CalendarExceptionInput>
{
    public CalendarExceptionType()
    {
        Name = "CalendarException";
        Description = "Days with working times other than in their week(日历例外)";
        Field<StringGraphType>("name").Description("Name(名称)").Resolve(context => context.Source.Name);
        Field<NonNullGraphType<EnumType<CalendarRecurrence>>>("recurrence")
            .Description("Kind of recurrence(重复方式)").Resolve(context => context.Source.Recurrence);
        Field<LocalDateType>("first").Description("First possible day(起始日)").Resolve(context => context.Source.First);
        Field<LocalDateType>("last").Description("Last possible day, inclusive(截止日)").Resolve(context => context.Source.Last);
        Field<IntGraphType>("occurrences").Description("Number of occurrences(次数)").Resolve(context => context.Source.Occurrences);
        Field<IntGraphType>("every").Description("Interval in days, weeks or months(间隔)").Resolve(context => context.Source.Every);
        Field<ListGraphType<NonNullGraphType<EnumType<Weekday>>>>("weekdays")
            .Description("Days of the week(星期)").Resolve(context => context.Source.Weekdays);
        Field<IntGraphType>("month").Description("Month(月份)").Resolve(context => context.Source.Month);
        Field<IntGraphType>("day").Description("Day of the month(日)").Resolve(context => context.Source.Day);
        Field<EnumType<CalendarDayPosition>>("position")
            .Description("Position of the item(第几个)").Resolve(context => context.Source.Position);
        Field<EnumType<CalendarDayItem>>("item").Description("Kind of counted day(计数对象)").Resolve(context => context.Source.Item);
        Field<IntGraphType>("lastMonth").Description("Month in which a season ends(结束月份)").Resolve(context => context.Source.LastMonth);
        Field<IntGraphType>("lastDay").Description("Day on which a season ends, inclusive(结束日)").Resolve(context => context.Source.LastDay);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<WorkingTimeType>>>>("times")
            .Description("Working times on these days; none for days off(工作时段)").Resolve(context => context.Source.Times);
    }
}

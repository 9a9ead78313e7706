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
        Field<StringGraphType>("name").Description("Name; none if not given(名称)").Resolve(context => context.Source.Name);
        Field<NonNullGraphType<EnumType<CalendarRecurrence>>>("recurrence")
            .Description("Kind of recurrence(重复方式)").Resolve(context => context.Source.Recurrence);
        Field<LocalDateType>("first")
            .Description("First possible day; none for a SEASON(起始日)")
            .Resolve(context => context.Source.First);
        Field<LocalDateType>("last")
            .Description("Last possible day, inclusive; none for a SEASON, one day or a number of occurrences(截止日)")
            .Resolve(context => context.Source.Last);
        Field<IntGraphType>("occurrences")
            .Description("Number of occurrences; none where a last day ends them(次数)")
            .Resolve(context => context.Source.Occurrences);
        Field<IntGraphType>("every")
            .Description("Interval in days, weeks or months; none for 1(间隔)")
            .Resolve(context => context.Source.Every);
        Field<ListGraphType<NonNullGraphType<EnumType<Weekday>>>>("weekdays")
            .Description("Days of the week; none unless WEEKLY(星期)").Resolve(context => context.Source.Weekdays);
        Field<IntGraphType>("month")
            .Description("Month; none unless the recurrence names one(月份)")
            .Resolve(context => context.Source.Month);
        Field<IntGraphType>("day")
            .Description("Day of the month; none unless the recurrence names one(日)")
            .Resolve(context => context.Source.Day);
        Field<EnumType<CalendarDayPosition>>("position")
            .Description("Position of the item; none unless the recurrence is by position(第几个)")
            .Resolve(context => context.Source.Position);
        Field<EnumType<CalendarDayItem>>("item")
            .Description("Kind of counted day; none unless the recurrence is by position(计数对象)")
            .Resolve(context => context.Source.Item);
        Field<IntGraphType>("lastMonth")
            .Description("Month in which a SEASON ends; none for other kinds(结束月份)")
            .Resolve(context => context.Source.LastMonth);
        Field<IntGraphType>("lastDay")
            .Description("Day on which a SEASON ends, inclusive; none for other kinds(结束日)")
            .Resolve(context => context.Source.LastDay);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<WorkingTimeType>>>>("times")
            .Description("Working times on these days; none for days off(工作时段)").Resolve(context => context.Source.Times);
    }
}

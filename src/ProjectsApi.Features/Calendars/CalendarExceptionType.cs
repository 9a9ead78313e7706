using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Features.Calendars;

public sealed class CalendarExceptionType : ObjectGraphType<CalendarExceptionInput>
{
    public CalendarExceptionType()
    {
        Name = "CalendarException";
        Description = "Days that work otherwise than their week says(日历例外)";
        Field<StringGraphType>("name").Description("Name(名称)").Resolve(context => context.Source.Name);
        Field<NonNullGraphType<EnumType<CalendarRecurrence>>>("recurrence")
            .Description("How the days recur(重复方式)").Resolve(context => context.Source.Recurrence);
        Field<LocalDateType>("first").Description("First day on which it may fall(起始日)").Resolve(context => context.Source.First);
        Field<LocalDateType>("last").Description("Last day on which it may fall, inclusive(截止日)").Resolve(context => context.Source.Last);
        Field<IntGraphType>("occurrences").Description("On how many days it falls(次数)").Resolve(context => context.Source.Occurrences);
        Field<IntGraphType>("every").Description("Every how many days, weeks or months(间隔)").Resolve(context => context.Source.Every);
        Field<ListGraphType<NonNullGraphType<EnumType<Weekday>>>>("weekdays")
            .Description("Days of the week(星期)").Resolve(context => context.Source.Weekdays);
        Field<IntGraphType>("month").Description("Month(月份)").Resolve(context => context.Source.Month);
        Field<IntGraphType>("day").Description("Day of the month(日)").Resolve(context => context.Source.Day);
        Field<EnumType<CalendarDayPosition>>("position").Description("Which of the items(第几个)").Resolve(context => context.Source.Position);
        Field<EnumType<CalendarDayItem>>("item").Description("What is counted(计数对象)").Resolve(context => context.Source.Item);
        Field<IntGraphType>("lastMonth").Description("Month in which a season ends(结束月份)").Resolve(context => context.Source.LastMonth);
        Field<IntGraphType>("lastDay").Description("Day on which a season ends, inclusive(结束日)").Resolve(context => context.Source.LastDay);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<WorkingTimeType>>>>("times")
            .Description("Stretches of work on these days; none for days off(工作时段)").Resolve(context => context.Source.Times);
    }
}

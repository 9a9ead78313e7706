using GraphQL.Types;
using ProjectsApi.Contract.Types;

namespace ProjectsApi.Features.Calendars;

internal sealed class CalendarYearType : ObjectGraphType<CalendarYear>
{
    public CalendarYearType()
    {
        Name = "CalendarYear";
        Description = "Working days and holidays of a calendar in a year(日历年度)";
        Field<NonNullGraphType<IntGraphType>>("year").Description("Year(年份)").Resolve(context => context.Source.Year);
        Field<NonNullGraphType<IntGraphType>>("workingDays")
            .Description("Days with any work(工作日数)").Resolve(context => context.Source.WorkingDays);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CalendarMonthType>>>>("months")
            .Description("Its twelve months(各月)").Resolve(context => context.Source.Months);
        Field<EnumType<CalendarYearStatus>>("status")
            .Description("Status of its public holidays; none for a calendar without them(节假日安排状态)")
            .Resolve(context => context.Source.Status);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<HolidayNoticeType>>>>("notices")
            .Description("Notices that set its public holidays, including the next year's if it covers days of December(放假通知)")
            .Resolve(context => context.Source.Notices);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<HolidayType>>>>("holidays")
            .Description("Public holidays with a day in the year, off or worked in exchange(节假日与调休)")
            .Resolve(context => context.Source.Holidays);
    }
}

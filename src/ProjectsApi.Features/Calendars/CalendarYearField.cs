using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Values;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Calendars;

/// <summary><c>ScheduleCalendar.year(year)</c>.</summary>
internal static class CalendarYearField
{
    private static readonly YearArgument Year = new(WallClock.FirstDay.Year, WallClock.LastDay.Year);

    public static void AddTo(Row<ScheduleCalendar> calendar) => calendar.Add(new MemberField
    {
        Name = "year",
        Description = "Working days, holidays and make-up days of a year(年度工作日)",
        Type = typeof(NonNullGraphType<CalendarYearType>),
        Needs = MemberSet.Of(nameof(ScheduleCalendar.Id), nameof(ScheduleCalendar.ProjectId)),
        Arguments = new QueryArguments(Year.Create()),
        Resolver = new FuncFieldResolver<ScheduleCalendar, object>(context => BatchReads
            .Of(context, Year.Read, field => field.Service<FindCalendarYears>())
            .Load(new CalendarOfProject(context.Source.Id, BuiltInCalendars.ProjectOf(context.Source.ProjectId)))),
    }.Cost(DefaultCosts.Resolver));
}

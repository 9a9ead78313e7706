using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Calendars;

/// <summary>Converts a calendar of Planning for the API.</summary>
internal static class CalendarContentMapping
{
    public static CalendarContent Of(CalendarDefinition calendar) => new()
    {
        Days = DaysOf(calendar.Week),
        WorkWeeks = [.. calendar.WorkWeeks.Select(
            week => new CalendarWorkWeekInput { Name = week.Name, First = week.First, Last = week.Last, Days = DaysOf(week.Week) })],
        Exceptions = [.. calendar.Exceptions.Select(
            exception => Of(exception.When) with { Name = exception.Name, Times = TimesOf(exception.Pattern) })],
    };

    /// <summary>Time of a minute; both midnights of the day are 00:00.</summary>
    public static TimeOnly TimeAt(int minute) => TimeOnly.MinValue.AddMinutes(minute);

    private static IReadOnlyList<CalendarDayInput> DaysOf(WeekPattern week) =>
    [
        .. Enum.GetValues<Weekday>().Select(day => (day, Pattern: week[(DayOfWeek)day]))
            .Where(day => day.Pattern is not null)
            .Select(day => new CalendarDayInput { Day = day.day, Times = TimesOf(day.Pattern ?? DayPattern.Off) }),
    ];

    private static IReadOnlyList<WorkingTimeInput> TimesOf(DayPattern day) =>
        [.. day.Times.Select(time => new WorkingTimeInput { From = TimeAt(time.From), To = TimeAt(time.To) })];

    private static CalendarExceptionInput Of(Recurrence days) => days switch
    {
        Once once => new() { Times = [], First = once.First, Last = once.Last },
        Daily daily => Of(daily.Range) with { Recurrence = CalendarRecurrence.Daily, Every = daily.Every },
        Weekly weekly => Of(weekly.Range) with { Recurrence = CalendarRecurrence.Weekly, Every = weekly.Every, Weekdays = Of(weekly.On) },
        MonthlyByDay monthly =>
            Of(monthly.Range) with { Recurrence = CalendarRecurrence.MonthlyByDay, Every = monthly.Every, Day = monthly.Day },
        MonthlyByPosition monthly => Of(monthly.Range) with
        {
            Recurrence = CalendarRecurrence.MonthlyByPosition,
            Every = monthly.Every,
            Position = monthly.Position,
            Item = monthly.Item,
        },
        YearlyByDay yearly => Of(yearly.Range) with { Recurrence = CalendarRecurrence.YearlyByDay, Month = yearly.Month, Day = yearly.Day },
        YearlyByPosition yearly => Of(yearly.Range) with
        {
            Recurrence = CalendarRecurrence.YearlyByPosition,
            Month = yearly.Month,
            Position = yearly.Position,
            Item = yearly.Item,
        },
        Season season => new()
        {
            Times = [],
            Recurrence = CalendarRecurrence.Season,
            Month = season.First.Month,
            Day = season.First.Day,
            LastMonth = season.Last.Month,
            LastDay = season.Last.Day,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(days), days, "The API has no such recurrence."),
    };

    private static CalendarExceptionInput Of(RecurrenceRange range) =>
        new() { Times = [], First = range.First, Last = range.Last, Occurrences = range.Occurrences };

    private static IReadOnlyList<Weekday> Of(DaysOfWeek days) =>
        [.. Enum.GetValues<Weekday>().Where(day => days.HasFlag((DaysOfWeek)(1 << (int)day)))];
}

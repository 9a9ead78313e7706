using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Calendars;

/// <summary>Working days and holidays of a calendar in a year.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Calendar">Compiled calendar.</param>
/// <param name="IsStatutory">Whether the State Council's notices are part of it.</param>
internal sealed record CalendarYear(int Year, WorkCalendar Calendar, bool IsStatutory)
{
    public int WorkingDays => Calendar.WorkingDaysBetween(new(Year, 1, 1), new(Year, 12, 31));

    public IReadOnlyList<CalendarMonth> Months => [.. Enumerable.Range(1, 12).Select(month => new CalendarMonth(
        month, Calendar.WorkingDaysBetween(new(Year, month, 1), new(Year, month, DateTime.DaysInMonth(Year, month)))))];

    /// <summary>Null for a calendar without the notices.</summary>
    public CalendarYearStatus? Status => !IsStatutory ? null
        : ChineseHolidays.StatusOf(Year) == HolidayStatus.Published ? CalendarYearStatus.Published : CalendarYearStatus.Provisional;

    /// <summary>Notices of the year, and of the next one if it covers days of December.</summary>
    public IReadOnlyList<HolidayNotice> Notices =>
        [.. Lists.Where(list => list.Year == Year || list.Holidays.Any(Touches)).SelectMany(list => list.Notices)];

    public IReadOnlyList<Holiday> Holidays => [.. Lists.SelectMany(list => list.Holidays).Where(Touches)];

    private IEnumerable<HolidayList> Lists =>
        IsStatutory ? new[] { ChineseHolidays.Of(Year), ChineseHolidays.Of(Year + 1) }.OfType<HolidayList>() : [];

    private bool Touches(Holiday holiday) =>
        holiday.First.Year == Year || holiday.Last.Year == Year || holiday.Workdays.Any(day => day.Year == Year);
}

/// <summary>Working days of a month.</summary>
internal sealed record CalendarMonth(int Month, int WorkingDays);

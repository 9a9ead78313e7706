namespace ProjectsApi.Planning.Calendars;

/// <summary>Days by their position in a month, and the steps from one to the next.</summary>
internal static class MonthDays
{
    /// <summary>Every n-th day from a first one, without end.</summary>
    internal static IEnumerable<DateOnly> Every(int days, DateOnly first)
    {
        for (long day = first.DayNumber; day <= DateOnly.MaxValue.DayNumber; day += days)
        {
            yield return DateOnly.FromDayNumber((int)day);
        }
    }

    /// <summary>First day of every n-th month from a first one, without end.</summary>
    internal static IEnumerable<DateOnly> EveryMonth(int months, DateOnly first)
    {
        for (var month = ((long)first.Year * 12) + first.Month - 1; month < 10_000 * 12; month += months)
        {
            yield return new((int)(month / 12), (int)(month % 12) + 1, 1);
        }
    }

    /// <summary>A day of a month; the last one of a month that is too short.</summary>
    internal static DateOnly On(DateOnly month, int day) =>
        new(month.Year, month.Month, Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)));

    /// <summary>A day of a month named by its place among its like.</summary>
    internal static DateOnly On(DateOnly month, CalendarDayPosition position, CalendarDayItem item)
    {
        var days = DateTime.DaysInMonth(month.Year, month.Month);
        var counted = Enumerable.Range(1, days)
            .Select(day => new DateOnly(month.Year, month.Month, day)).Where(day => Is(item, day.DayOfWeek));
        return position == CalendarDayPosition.Last ? counted.Last() : counted.ElementAt((int)position);
    }

    private static bool Is(CalendarDayItem item, DayOfWeek day) => item switch
    {
        CalendarDayItem.Day => true,
        CalendarDayItem.Weekday => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday),
        CalendarDayItem.WeekendDay => day is DayOfWeek.Saturday or DayOfWeek.Sunday,
        _ => (int)day == item - CalendarDayItem.Sunday,
    };
}

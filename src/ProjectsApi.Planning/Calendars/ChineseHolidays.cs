namespace ProjectsApi.Planning.Calendars;

/// <summary>Public holidays of mainland China and the calendar of working days that follows from them.</summary>
/// <remarks>
/// A listed day is off or worked as its list says. Every other day is worked from Monday to Friday. Weekends beside a holiday are off
/// without being listed. Source: the notices of each list.
/// </remarks>
public static class ChineseHolidays
{
    /// <summary>The known lists by year, without a gap.</summary>
    /// <remarks>The list of the year after the last one may still take days of its December.</remarks>
    public static IReadOnlyList<HolidayList> Published => StateCouncilNotices.Lists;

    /// <summary>Calendar of the published lists; eight hours a working day, make-up workdays included.</summary>
    public static CalendarDefinition Statutory { get; } = Calendar(StateCouncilNotices.Lists);

    /// <summary>List of a year.</summary>
    /// <param name="year">Any year.</param>
    /// <returns>The list, or null when the year is <see cref="HolidayStatus.Provisional"/>.</returns>
    public static HolidayList? Of(int year) => Published.FirstOrDefault(list => list.Year == year);

    /// <summary>Status of the list of a year.</summary>
    /// <param name="year">Any year.</param>
    /// <returns>Whether the notice of the year is known.</returns>
    public static HolidayStatus StatusOf(int year) => Of(year) is null ? HolidayStatus.Provisional : HolidayStatus.Published;

    /// <summary>Years of a span without a published list.</summary>
    /// <param name="first">First day of the span.</param>
    /// <param name="last">Last day, which belongs to it.</param>
    /// <returns>The years, earliest first; none when every day has a published list, or when the span ends before it begins.</returns>
    public static IReadOnlyList<int> ProvisionalYears(DateOnly first, DateOnly last) =>
        [.. Enumerable.Range(first.Year, Math.Max(0, last.Year - first.Year + 1))
            .Where(year => StatusOf(year) == HolidayStatus.Provisional)];

    /// <summary>Calendar as it would be if another list were adopted for a year.</summary>
    /// <param name="list">The list. It replaces the known one of its year, with the days of that one in the December before.</param>
    /// <returns>The statutory calendar with that list.</returns>
    public static CalendarDefinition With(HolidayList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return Calendar([.. Published.Where(held => held.Year != list.Year), list]);
    }

    private static CalendarDefinition Calendar(IEnumerable<HolidayList> lists) => new(
        "Chinese statutory",
        StandardCalendars.Standard.Week,
        [.. lists.OrderBy(list => list.Year).SelectMany(list => list.Holidays).SelectMany(Exceptions)]);

    private static IEnumerable<CalendarException> Exceptions(Holiday holiday)
    {
        yield return new(holiday.Name, new Once(holiday.First, holiday.Last), DayPattern.Off);
        foreach (var day in holiday.Workdays)
        {
            yield return new($"{holiday.Name}调休", new Once(day), StandardCalendars.EightHours);
        }
    }
}

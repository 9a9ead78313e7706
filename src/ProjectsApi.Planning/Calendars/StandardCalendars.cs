namespace ProjectsApi.Planning.Calendars;

/// <summary>Calendars that every schedule may use without defining them.</summary>
public static class StandardCalendars
{
    /// <summary>Day of eight hours, 08:00–12:00 and 13:00–17:00.</summary>
    /// <remarks>Source: default working times of Microsoft Project.</remarks>
    public static DayPattern EightHours { get; } = DayPattern.Of(new WorkingTime(480, 720), new WorkingTime(780, 1020));

    /// <summary>Monday to Friday, eight hours each; no holidays.</summary>
    public static CalendarDefinition Standard { get; } = new(
        "Standard",
        WeekPattern.Of(EightHours, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday),
        []);

    /// <summary>Every day, eight hours: construction sites that work through weekends and holidays.</summary>
    public static CalendarDefinition SevenDays { get; } = new("Seven days", WeekPattern.Of(EightHours, Enum.GetValues<DayOfWeek>()), []);

    /// <summary>Every day around the clock: curing concrete, elapsed durations and lags.</summary>
    public static CalendarDefinition AllHours { get; } = new(
        "24 hours", WeekPattern.Of(DayPattern.AllDay, Enum.GetValues<DayOfWeek>()), []);

    /// <summary>A calendar that stops every winter, also on make-up workdays of its base.</summary>
    /// <param name="calendar">Calendar of the rest of the year.</param>
    /// <param name="first">First day of the stop, such as 15 November.</param>
    /// <param name="last">Last day of the stop, which belongs to it, such as 15 March.</param>
    /// <returns>A calendar derived from it.</returns>
    /// <remarks>
    /// Source: JGJ/T 104-2011. Winter construction begins when the daily mean stays below 5 °C for five days. The days are set per site.
    /// </remarks>
    public static CalendarDefinition WithWinterStop(CalendarDefinition calendar, MonthDay first, MonthDay last)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new(
            $"{calendar.Name}, winter stop", WeekPattern.Inherited,
            [new("Winter stop", new Season(first, last), DayPattern.Off)], calendar);
    }
}

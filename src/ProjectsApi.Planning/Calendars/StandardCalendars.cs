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
    public static CalendarDefinition AllHours { get; } = new("24 hours", WeekPattern.Of(DayPattern.AllDay, Enum.GetValues<DayOfWeek>()), []);
}

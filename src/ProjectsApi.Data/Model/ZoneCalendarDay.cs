namespace ProjectsApi.Data.Model;

/// <summary>The day in the development zone, which keeps China standard time (UTC+8, no daylight saving).</summary>
public static class ZoneCalendarDay
{
    private static readonly TimeSpan ChinaStandardTime = TimeSpan.FromHours(8);

    public static DateOnly Of(TimeProvider clock) => Of(clock.GetUtcNow().UtcDateTime);

    /// <summary>Time until the next day begins in the zone.</summary>
    public static TimeSpan UntilNext(TimeProvider clock) =>
        TimeSpan.FromDays(1) - clock.GetUtcNow().UtcDateTime.Add(ChinaStandardTime).TimeOfDay;

    /// <param name="instant">Instant, UTC.</param>
    public static DateOnly Of(DateTime instant) => DateOnly.FromDateTime(instant.Add(ChinaStandardTime));

    /// <summary>End of a day of the zone, exclusive, UTC.</summary>
    public static DateTime EndOf(DateOnly day) =>
        DateTime.SpecifyKind(day.AddDays(1).ToDateTime(TimeOnly.MinValue).Subtract(ChinaStandardTime), DateTimeKind.Utc);
}

namespace ProjectsApi.Planning.Calendars;

/// <summary>
/// Local wall clock as whole minutes since 1984-01-01T00:00, the first day that Microsoft Project knows. No zone and no summer time:
/// every day has 1,440 minutes.
/// </summary>
/// <remarks>
/// Microsoft Project ends with 2149. A minute is the resolution of every calendar, duration and lag. An int holds the span more than twenty
/// times, so sums of two instants never overflow.
/// </remarks>
public static class WallClock
{
    /// <summary>Minutes of a day.</summary>
    public const int MinutesPerDay = 1440;

    /// <summary>Days from <see cref="FirstDay"/> to <see cref="LastDay"/>, both included.</summary>
    public const int Days = 60_631;

    /// <summary>Minute of 2150-01-01T00:00, at which the last day ends; the first day begins at 0.</summary>
    public const int Horizon = Days * MinutesPerDay;

    private const int FirstDayNumber = 724_275;

    /// <summary>1984-01-01, whose 00:00 is minute 0.</summary>
    public static DateOnly FirstDay { get; } = DateOnly.FromDayNumber(FirstDayNumber);

    /// <summary>2149-12-31, whose 24:00 is <see cref="Horizon"/>.</summary>
    public static DateOnly LastDay { get; } = DateOnly.FromDayNumber(FirstDayNumber + Days - 1);

    /// <summary>Whether a day is in the years 1984 to 2149.</summary>
    /// <param name="day">Any day.</param>
    /// <returns>True from <see cref="FirstDay"/> to <see cref="LastDay"/>, both included.</returns>
    public static bool Holds(DateOnly day) => day >= FirstDay && day <= LastDay;

    /// <summary>Minute of an instant; seconds and smaller parts are dropped, since a minute is the resolution.</summary>
    /// <param name="instant">Local time from 1984-01-01T00:00 to 2150-01-01T00:00; its kind does not matter.</param>
    /// <returns>0 to <see cref="Horizon"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The instant is outside the years 1984 to 2149.</exception>
    public static int MinuteOf(DateTime instant)
    {
        var minutes = (instant.Ticks / TimeSpan.TicksPerMinute) - ((long)FirstDayNumber * MinutesPerDay);
        return minutes is >= 0 and <= Horizon
            ? (int)minutes
            : throw new ArgumentOutOfRangeException(nameof(instant), instant, "The clock runs from 1984-01-01 to 2149-12-31.");
    }

    /// <summary>Minute at which a day begins (00:00).</summary>
    /// <param name="day">Day from <see cref="FirstDay"/> to <see cref="LastDay"/>.</param>
    /// <returns>0 to <see cref="Horizon"/> less a day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the years 1984 to 2149.</exception>
    public static int MinuteOf(DateOnly day) => IndexOf(day) * MinutesPerDay;

    /// <summary>Instant of a minute.</summary>
    /// <param name="minute">0 to <see cref="Horizon"/>.</param>
    /// <returns>Local time of unspecified kind.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The minute is outside the years 1984 to 2149.</exception>
    public static DateTime At(int minute) =>
        new((((long)FirstDayNumber * MinutesPerDay) + Checked(minute)) * TimeSpan.TicksPerMinute, DateTimeKind.Unspecified);

    /// <summary>Day that a minute belongs to; 00:00 belongs to the day that begins.</summary>
    /// <param name="minute">0 to <see cref="Horizon"/>, whose day is 2150-01-01.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The minute is outside the years 1984 to 2149.</exception>
    public static DateOnly DayOf(int minute) => DateOnly.FromDayNumber(FirstDayNumber + (Checked(minute) / MinutesPerDay));

    /// <summary>Day of a finish at this minute; 00:00 belongs to the previous day.</summary>
    /// <param name="minute">1 to <see cref="Horizon"/>; 0 gives <see cref="FirstDay"/>, before which there is no day.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The minute is outside the years 1984 to 2149.</exception>
    public static DateOnly DayEndedAt(int minute) => DayOf(Math.Max(Checked(minute) - 1, 0));

    /// <summary>Number of a day, 0 for <see cref="FirstDay"/>.</summary>
    /// <param name="day">Day from <see cref="FirstDay"/> to <see cref="LastDay"/>.</param>
    /// <returns>0 to <see cref="Days"/> − 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the years 1984 to 2149.</exception>
    internal static int IndexOf(DateOnly day) => Holds(day)
        ? day.DayNumber - FirstDayNumber
        : throw new ArgumentOutOfRangeException(nameof(day), day, "The clock runs from 1984-01-01 to 2149-12-31.");

    private static int Checked(int minute) => minute is >= 0 and <= Horizon
        ? minute
        : throw new ArgumentOutOfRangeException(nameof(minute), minute, "The clock runs from 1984-01-01 to 2149-12-31.");
}

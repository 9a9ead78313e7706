namespace ProjectsApi.Planning.Calendars;

/// <summary>Working time that may pass midnight, such as Monday 22:00 for eight hours.</summary>
public readonly record struct Shift
{
    /// <summary>Creates a shift.</summary>
    /// <param name="day">Day of the week on which it begins.</param>
    /// <param name="from">Minute of that day at which it begins, 0 to 1439.</param>
    /// <param name="minutes">Length, 1 to 1440 minutes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its bounds.</exception>
    public Shift(DayOfWeek day, int from, int minutes)
    {
        if (!Enum.IsDefined(day))
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "Unknown day of the week.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(from, WallClock.MinutesPerDay);
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, WallClock.MinutesPerDay);
        Day = day;
        From = from;
        Minutes = minutes;
    }

    /// <summary>Day of the week on which the shift begins.</summary>
    public DayOfWeek Day { get; }

    /// <summary>Minute of the day at which it begins, 0 to 1439.</summary>
    public int From { get; }

    /// <summary>Length in minutes, at most 1440.</summary>
    public int Minutes { get; }
}

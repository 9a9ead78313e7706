namespace ProjectsApi.Planning.Calendars;

/// <summary>Interval of work within one day, in minutes of the day.</summary>
/// <remarks>A shift over midnight is two intervals on two days: see <see cref="Shift"/>.</remarks>
public readonly record struct WorkingTime
{
    /// <summary>Creates an interval.</summary>
    /// <param name="from">Minute of the day at which work begins, 0 (00:00) to 1439.</param>
    /// <param name="to">Minute of the day at which work ends, after <paramref name="from"/>, at most 1440 (24:00).</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 ≤ from &lt; to ≤ 1440.</exception>
    public WorkingTime(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to, WallClock.MinutesPerDay);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(to, from);
        From = from;
        To = to;
    }

    /// <summary>Minute of the day at which work begins, 0 to 1439.</summary>
    public int From { get; }

    /// <summary>Minute of the day at which work ends, at most 1440.</summary>
    public int To { get; }

    /// <summary>Length in minutes; 0 only for the default value, which no pattern accepts.</summary>
    public int Minutes => To - From;
}

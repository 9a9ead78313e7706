namespace ProjectsApi.Planning.Calendars;

/// <summary>Working times of the seven days of a week; a day without a pattern works as the base calendar does.</summary>
public sealed class WeekPattern
{
    private readonly DayPattern?[] _days;

    private WeekPattern(DayPattern?[] days) => _days = days;

    /// <summary>Every day as the base calendar.</summary>
    public static WeekPattern Inherited { get; } = new(new DayPattern?[7]);

    /// <summary>Pattern of a day of the week; null = as the base calendar.</summary>
    /// <param name="day">Day of the week.</param>
    /// <returns>The pattern, or null.</returns>
    public DayPattern? this[DayOfWeek day] => _days[(int)day];

    /// <summary>A week in which the named days work alike and the others are off.</summary>
    /// <param name="pattern">Pattern of the working days.</param>
    /// <param name="workdays">The working days.</param>
    /// <returns>The week.</returns>
    public static WeekPattern Of(DayPattern pattern, params ReadOnlySpan<DayOfWeek> workdays)
    {
        var days = new DayPattern?[7];
        Array.Fill(days, DayPattern.Off);
        foreach (var day in workdays)
        {
            days[(int)day] = pattern;
        }

        return new(days);
    }

    /// <summary>A week of shifts, split at midnight where they pass it; Saturday's late shift reaches into Sunday.</summary>
    /// <param name="shifts">Shifts in any order.</param>
    /// <returns>The week; days without a shift are off.</returns>
    /// <exception cref="ArgumentException">Two shifts overlap, or one is a default value.</exception>
    public static WeekPattern OfShifts(params ReadOnlySpan<Shift> shifts)
    {
        var times = new List<WorkingTime>[7];
        foreach (ref var day in times.AsSpan())
        {
            day = [];
        }

        foreach (var shift in shifts)
        {
            var end = shift.From + shift.Minutes;
            var next = (int)shift.Day == 6 ? 0 : (int)shift.Day + 1;
            if (shift.Minutes == 0)
            {
                throw new ArgumentException("A shift lasts at least a minute.", nameof(shifts));
            }

            times[(int)shift.Day].Add(new(shift.From, Math.Min(end, WallClock.MinutesPerDay)));
            if (end > WallClock.MinutesPerDay)
            {
                times[next].Add(new(0, end - WallClock.MinutesPerDay));
            }
        }

        return new([.. times.Select(day => DayPattern.Of([.. day.OrderBy(time => time.From)]))]);
    }

    /// <summary>The same week with another pattern on one day.</summary>
    /// <param name="day">Day of the week.</param>
    /// <param name="pattern">Its pattern; null = as the base calendar.</param>
    /// <returns>A new week.</returns>
    public WeekPattern With(DayOfWeek day, DayPattern? pattern)
    {
        DayPattern?[] changed = [.. _days];
        changed[(int)day] = pattern;
        return new(changed);
    }
}

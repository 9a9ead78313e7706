using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Baselines;

/// <summary>How far a day has moved; positive is later than the baseline.</summary>
/// <param name="WorkingDays">Working days of the calendar of the comparison.</param>
/// <param name="CalendarDays">Days of the calendar, days off included.</param>
/// <remarks>
/// Both are kept, since a start moved from Saturday to Monday moves by two days and by no working day. A start is the beginning of its day,
/// a finish the end. From Friday to Saturday a start moves by one working day (Friday's work is lost), a finish by none.
/// </remarks>
public readonly record struct DateVariance(int WorkingDays, int CalendarDays)
{
    /// <summary>How far a start has moved.</summary>
    /// <param name="baseline">First day in the baseline; null when it had none.</param>
    /// <param name="current">First day now; null when it has none.</param>
    /// <param name="calendar">Calendar whose working days count.</param>
    /// <returns>Working days from the one up to, not including, the other; null when either is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is outside the years 1984 to 2149.</exception>
    public static DateVariance? OfStart(DateOnly? baseline, DateOnly? current, WorkCalendar calendar) =>
        Of(baseline, current, (from, to) => calendar.WorkingDaysBetween(from, to.AddDays(-1)));

    /// <summary>How far a finish has moved.</summary>
    /// <param name="baseline">Last day in the baseline, inclusive; null when it had none.</param>
    /// <param name="current">Last day now, inclusive; null when it has none.</param>
    /// <param name="calendar">Calendar whose working days count.</param>
    /// <returns>Working days after the one up to and including the other; null when either is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is outside the years 1984 to 2149.</exception>
    public static DateVariance? OfFinish(DateOnly? baseline, DateOnly? current, WorkCalendar calendar) =>
        Of(baseline, current, (from, to) => calendar.WorkingDaysBetween(from.AddDays(1), to));

    private static DateVariance? Of(DateOnly? baseline, DateOnly? current, Func<DateOnly, DateOnly, int> between)
    {
        if (baseline is not { } before || current is not { } after)
        {
            return null;
        }

        var days = after.DayNumber - before.DayNumber;
        return days switch
        {
            0 => new(0, 0),
            > 0 => new(between(before, after), days),
            _ => new(-between(after, before), days),
        };
    }
}

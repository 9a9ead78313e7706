namespace ProjectsApi.Planning.Calendars;

/// <summary>First day of a recurrence, and its end: a last day or a number of occurrences.</summary>
public sealed record RecurrenceRange
{
    private RecurrenceRange(DateOnly first, DateOnly? last, int? occurrences)
    {
        First = first;
        Last = last;
        Occurrences = occurrences;
    }

    /// <summary>First day on which the recurrence may fall.</summary>
    public DateOnly First { get; }

    /// <summary>Last day on which it may fall; null when occurrences are counted.</summary>
    public DateOnly? Last { get; }

    /// <summary>Number of days on which it falls, at least 1; null when a last day ends it.</summary>
    public int? Occurrences { get; }

    /// <summary>A range that ends with a day.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day, which belongs to it.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public static RecurrenceRange Until(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return new(first, last, null);
    }

    /// <summary>A range that ends after a number of occurrences.</summary>
    /// <param name="first">First day.</param>
    /// <param name="occurrences">How many days the recurrence falls on, at least 1.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one occurrence.</exception>
    public static RecurrenceRange Times(DateOnly first, int occurrences)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(occurrences, 1);
        return new(first, null, occurrences);
    }

    /// <summary>The days of an endless rule that lie in the range.</summary>
    /// <param name="days">Days by the rule, earliest first, from a day at or before <see cref="First"/>.</param>
    /// <returns>Those in the range.</returns>
    internal IEnumerable<DateOnly> Of(IEnumerable<DateOnly> days)
    {
        var end = Last is { } last && last < WallClock.LastDay ? last : WallClock.LastDay;
        var within = days.TakeWhile(day => day <= end).SkipWhile(day => day < First);
        return Occurrences is { } most ? within.Take(most) : within;
    }
}

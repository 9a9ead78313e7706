namespace ProjectsApi.Planning.Calendars;

/// <summary>A week that replaces the calendar's own for a while, such as summer hours.</summary>
public sealed record WorkWeek
{
    /// <summary>Creates a week.</summary>
    /// <param name="name">Name; null without one.</param>
    /// <param name="first">First day of validity.</param>
    /// <param name="last">Last day of validity, inclusive.</param>
    /// <param name="week">Working times; a day without a pattern works as in the calendar's own week.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public WorkWeek(string? name, DateOnly first, DateOnly last, WeekPattern week)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        Name = name;
        First = first;
        Last = last;
        Week = week;
    }

    /// <summary>Name; null without one.</summary>
    public string? Name { get; }

    /// <summary>First day of validity.</summary>
    public DateOnly First { get; }

    /// <summary>Last day of validity, inclusive.</summary>
    public DateOnly Last { get; }

    /// <summary>Working times; a day without a pattern works as in the calendar's own week.</summary>
    public WeekPattern Week { get; }
}

namespace ProjectsApi.Planning.Calendars;

/// <summary>A week that rules for a while in place of the calendar's own, such as summer hours.</summary>
public sealed record WorkWeek
{
    /// <summary>Names a week.</summary>
    /// <param name="name">What it is called; null when it has no name.</param>
    /// <param name="first">First day on which it rules.</param>
    /// <param name="last">Last day, which belongs to it.</param>
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

    /// <summary>What it is called; null when it has no name.</summary>
    public string? Name { get; }

    /// <summary>First day on which it rules.</summary>
    public DateOnly First { get; }

    /// <summary>Last day, which belongs to it.</summary>
    public DateOnly Last { get; }

    /// <summary>Working times; a day without a pattern works as in the calendar's own week.</summary>
    public WeekPattern Week { get; }
}

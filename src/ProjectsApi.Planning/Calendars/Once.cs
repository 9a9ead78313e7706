namespace ProjectsApi.Planning.Calendars;

/// <summary>Every day from a first to a last one.</summary>
public sealed record Once : Recurrence
{
    /// <summary>Names the days.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day, which belongs to them.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public Once(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        First = first;
        Last = last;
    }

    /// <summary>First day.</summary>
    public DateOnly First { get; }

    /// <summary>Last day, which belongs to them.</summary>
    public DateOnly Last { get; }

    /// <inheritdoc/>
    public override IEnumerable<DateOnly> Days()
    {
        for (var day = First; day <= Last && day <= WallClock.LastDay; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}

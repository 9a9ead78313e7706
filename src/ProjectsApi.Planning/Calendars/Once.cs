namespace ProjectsApi.Planning.Calendars;

/// <summary>Every day from a first to a last one (Exception/Type 1).</summary>
public sealed record Once : Recurrence
{
    /// <summary>Creates a range of days.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day, which belongs to them.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public Once(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        First = first;
        Last = last;
    }

    /// <summary>Creates a range of one day.</summary>
    /// <param name="day">The day.</param>
    public Once(DateOnly day)
        : this(day, day)
    {
    }

    /// <summary>First day.</summary>
    public DateOnly First { get; }

    /// <summary>Last day, which belongs to them.</summary>
    public DateOnly Last { get; }

    internal override RecurrenceRank Rank => RecurrenceRank.Once;

    /// <inheritdoc/>
    public override IEnumerable<DateOnly> Days() => RecurrenceRange.Until(First, Last).Of(MonthDays.Every(1, First));
}

namespace ProjectsApi.Planning.Calendars;

/// <summary>A day of every year (Exception/Type 2).</summary>
/// <param name="Range">Where it begins and ends.</param>
/// <param name="Month">Month, 1 to 12; one more than Microsoft Project's XML says.</param>
/// <param name="Day">
/// Day of the month, 1 to 31. A month that is too short takes its last day: 29 February is the 28th in a common year.
/// </param>
/// <exception cref="ArgumentOutOfRangeException">Month or day is outside its bounds.</exception>
public sealed record YearlyByDay(RecurrenceRange Range, int Month, int Day) : Recurrence
{
    /// <summary>Month, 1 to 12.</summary>
    public int Month { get; } = Within(Month, 12);

    /// <summary>Day of the month, 1 to 31.</summary>
    public int Day { get; } = Within(Day, 31);

    internal override RecurrenceRank Rank => RecurrenceRank.Yearly;

    /// <inheritdoc/>
    public override IEnumerable<DateOnly> Days() =>
        Range.Of(MonthDays.EveryMonth(12, new(Range.First.Year, Month, 1)).Select(month => MonthDays.On(month, Day)));
}

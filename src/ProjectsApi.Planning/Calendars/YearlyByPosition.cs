namespace ProjectsApi.Planning.Calendars;

/// <summary>A yearly day by its position in a month, such as the fourth Thursday of November (Exception/Type 3).</summary>
/// <param name="Range">Where it begins and ends.</param>
/// <param name="Month">Month, 1 to 12; one more than Microsoft Project's XML says.</param>
/// <param name="Position">Which of the items.</param>
/// <param name="Item">Days that are counted.</param>
/// <exception cref="ArgumentOutOfRangeException">The month is outside its bounds, or the position or item unknown.</exception>
public sealed record YearlyByPosition(RecurrenceRange Range, int Month, CalendarDayPosition Position, CalendarDayItem Item) : Recurrence
{
    /// <summary>Month, 1 to 12.</summary>
    public int Month { get; } = Within(Month, 12);

    /// <summary>Which of the items.</summary>
    public CalendarDayPosition Position { get; } = Known(Position);

    /// <summary>Days that are counted.</summary>
    public CalendarDayItem Item { get; } = Known(Item);

    internal override RecurrenceRank Rank => RecurrenceRank.Yearly;

    /// <inheritdoc/>
    public override IEnumerable<DateOnly> Days() =>
        Range.Of(MonthDays.EveryMonth(12, new(Range.First.Year, Month, 1)).Select(month => MonthDays.On(month, Position, Item)));
}

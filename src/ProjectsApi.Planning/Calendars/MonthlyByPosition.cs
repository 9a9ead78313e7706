namespace ProjectsApi.Planning.Calendars;

/// <summary>A day of every n-th month by its position, such as the last Friday (Exception/Type 5).</summary>
/// <param name="Range">First day and end. The month of its first day counts as the first month, even if its wanted day is past.</param>
/// <param name="Every">Months from one to the next, at least 1.</param>
/// <param name="Position">Which of the items.</param>
/// <param name="Item">Days that are counted.</param>
/// <exception cref="ArgumentOutOfRangeException">Fewer than one month, or an unknown position or item.</exception>
public sealed record MonthlyByPosition(RecurrenceRange Range, int Every, CalendarDayPosition Position, CalendarDayItem Item) : Recurrence
{
    /// <summary>Months from one to the next, at least 1.</summary>
    public int Every { get; } = Positive(Every);

    /// <summary>Which of the items.</summary>
    public CalendarDayPosition Position { get; } = Known(Position);

    /// <summary>Days that are counted.</summary>
    public CalendarDayItem Item { get; } = Known(Item);

    internal override RecurrenceRank Rank => RecurrenceRank.Monthly;

    /// <inheritdoc/>
    public override IEnumerable<DateOnly> Days() =>
        Range.Of(MonthDays.EveryMonth(Every, Range.First).Select(month => MonthDays.On(month, Position, Item)));
}

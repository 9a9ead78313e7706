namespace ProjectsApi.Planning.Calendars;

/// <summary>Every n days (Exception/Type 7, and 1 with a period).</summary>
/// <param name="Range">Where it begins, which is its first occurrence, and ends.</param>
/// <param name="Every">Days from one occurrence to the next, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException">Fewer than one day.</exception>
public sealed record Daily(RecurrenceRange Range, int Every) : Recurrence
{
    /// <summary>Days from one occurrence to the next, at least 1.</summary>
    public int Every { get; } = Positive(Every);

    // Every day is one interval and has the precedence of one.
    internal override RecurrenceRank Rank => Every == 1 ? RecurrenceRank.Once : RecurrenceRank.Daily;

    /// <inheritdoc/>
    public override IEnumerable<DateOnly> Days() => Range.Of(MonthDays.Every(Every, Range.First));
}

namespace ProjectsApi.Planning.Calendars;

/// <summary>A day of every n-th month (Exception/Type 4).</summary>
/// <param name="Range">Where it begins and ends; the first of the months is the one in which the day first comes.</param>
/// <param name="Every">Months from one to the next, at least 1.</param>
/// <param name="Day">Day of the month, 1 to 31; in a month that is too short its last day.</param>
/// <exception cref="ArgumentOutOfRangeException">Fewer than one month, or a day outside its bounds.</exception>
public sealed record MonthlyByDay(RecurrenceRange Range, int Every, int Day) : Recurrence
{
    /// <summary>Months from one to the next, at least 1.</summary>
    public int Every { get; } = Positive(Every);

    /// <summary>Day of the month, 1 to 31.</summary>
    public int Day { get; } = Within(Day, 31);

    internal override RecurrenceRank Rank => RecurrenceRank.Monthly;

    /// <inheritdoc/>
    public override IEnumerable<DateOnly> Days()
    {
        var months = MonthDays.EveryMonth(1, Range.First).SkipWhile(month => MonthDays.On(month, Day) < Range.First).Take(1);
        return Range.Of(months.SelectMany(first => MonthDays.EveryMonth(Every, first)).Select(month => MonthDays.On(month, Day)));
    }
}

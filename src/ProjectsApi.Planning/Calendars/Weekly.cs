namespace ProjectsApi.Planning.Calendars;

/// <summary>Some days of the week in every n-th week (Exception/Type 6).</summary>
/// <param name="Range">Where it begins and ends.</param>
/// <param name="Every">
/// Weeks from one to the next, at least 1. Weeks begin on Sunday. The week of the range's first day counts as the first, even if its wanted
/// day is past.
/// </param>
/// <param name="On">Days of the week, at least one.</param>
/// <exception cref="ArgumentOutOfRangeException">Fewer than one week, or no or an unknown day of the week.</exception>
public sealed record Weekly(RecurrenceRange Range, int Every, DaysOfWeek On) : Recurrence
{
    /// <summary>Weeks from one to the next, at least 1.</summary>
    public int Every { get; } = Positive(Every);

    /// <summary>Days of the week, at least one.</summary>
    public DaysOfWeek On { get; } = On is > 0 and <= DaysOfWeek.All
        ? On
        : throw new ArgumentOutOfRangeException(nameof(On), On, "A weekly recurrence names days of the week.");

    internal override RecurrenceRank Rank => RecurrenceRank.Weekly;

    /// <inheritdoc/>
    public override IEnumerable<DateOnly> Days() => Range.Of(Rule());

    private IEnumerable<DateOnly> Rule()
    {
        // Counted as numbers: the Sunday before 0001-01-01 is no date.
        for (var sunday = Range.First.DayNumber - (int)Range.First.DayOfWeek; ; sunday += 7 * Every)
        {
            for (var day = 0; day < 7; day++)
            {
                if (sunday + day > DateOnly.MaxValue.DayNumber)
                {
                    yield break;
                }

                if (On.HasFlag((DaysOfWeek)(1 << day)) && sunday + day >= 0)
                {
                    yield return DateOnly.FromDayNumber(sunday + day);
                }
            }
        }
    }
}

namespace ProjectsApi.Planning.Calendars;

/// <summary>The same period of every year from 1984 to 2149, such as 15 November to 15 March, when northern sites stop.</summary>
/// <param name="First">First day of the period.</param>
/// <param name="Last">Last day, inclusive; a day before the first is in the next year.</param>
/// <remarks>Microsoft Project has no such rule: there it is one exception per year.</remarks>
public sealed record Season(MonthDay First, MonthDay Last) : Recurrence
{
    internal override RecurrenceRank Rank => RecurrenceRank.Yearly;

    /// <summary>Periods of the season, earliest first.</summary>
    /// <returns>First and last day of each period, cut to the years 1984 to 2149.</returns>
    public IEnumerable<Once> Occurrences()
    {
        var overNewYear = (Last.Month, Last.Day).CompareTo((First.Month, First.Day)) < 0;
        for (var year = WallClock.FirstDay.Year - (overNewYear ? 1 : 0); year <= WallClock.LastDay.Year; year++)
        {
            var first = First.In(year);
            var last = Last.In(overNewYear ? year + 1 : year);
            yield return new(
                first < WallClock.FirstDay ? WallClock.FirstDay : first,
                last > WallClock.LastDay ? WallClock.LastDay : last);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<DateOnly> Days() => Occurrences().SelectMany(occurrence => occurrence.Days());
}

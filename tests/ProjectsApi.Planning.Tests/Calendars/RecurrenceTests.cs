using System.Globalization;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Tests.Calendars;

public sealed class RecurrenceTests
{
    [Fact]
    public void Days_recur_from_the_first_one() =>
        AssertDays("2024-02-27 2024-03-01 2024-03-04", new Daily(Times("2024-02-27", 3), 3));

    [Fact]
    public void A_last_day_between_two_occurrences_ends_with_the_one_before() =>
        AssertDays("2024-02-27 2024-03-01", new Daily(Until("2024-02-27", "2024-03-03"), 3));

    [Fact]
    public void Weeks_begin_on_Sunday_and_the_first_one_counts_even_when_its_day_is_past()
    {
        // 2024-05-01 is a Wednesday: its week has no Monday left, and the Sunday after belongs to the next week.
        AssertDays("2024-05-13 2024-05-27", new Weekly(Times("2024-05-01", 2), 2, DaysOfWeek.Monday));
        AssertDays("2024-05-02 2024-05-12 2024-05-16", new Weekly(Times("2024-05-01", 3), 2, DaysOfWeek.Sunday | DaysOfWeek.Thursday));
    }

    [Fact]
    public void Every_weekday_of_a_week_is_listed_in_order() =>
        AssertDays("2024-05-03 2024-05-06 2024-05-07", new Weekly(Times("2024-05-03", 3), 1, DaysOfWeek.Weekdays));

    [Fact]
    public void The_31st_is_the_last_day_of_a_short_month()
    {
        AssertDays("2023-01-31 2023-02-28 2023-03-31 2023-04-30", new MonthlyByDay(Times("2023-01-01", 4), 1, 31));
        AssertDays("2024-02-29 2024-04-30", new MonthlyByDay(Until("2024-02-10", "2024-05-30"), 2, 31));
    }

    [Fact]
    public void Months_are_counted_from_the_one_in_which_the_day_first_comes() =>
        AssertDays("2023-02-04 2023-07-04 2023-12-04", new MonthlyByDay(Times("2023-01-05", 3), 5, 4));

    [Fact]
    public void Positions_are_counted_from_the_month_of_the_first_day_even_when_its_day_is_past() =>
        AssertDays(
            "2023-03-06 2023-05-01", new MonthlyByPosition(Times("2023-01-03", 2), 2, CalendarDayPosition.First, CalendarDayItem.Monday));

    [Theory]
    [InlineData(CalendarDayPosition.Last, CalendarDayItem.Friday, "2024-03-29 2024-04-26 2024-05-31")]
    [InlineData(CalendarDayPosition.Last, CalendarDayItem.Weekday, "2024-03-29 2024-04-30 2024-05-31")]
    [InlineData(CalendarDayPosition.Last, CalendarDayItem.WeekendDay, "2024-03-31 2024-04-28 2024-05-26")]
    [InlineData(CalendarDayPosition.Last, CalendarDayItem.Day, "2024-03-31 2024-04-30 2024-05-31")]
    [InlineData(CalendarDayPosition.First, CalendarDayItem.Weekday, "2024-03-01 2024-04-01 2024-05-01")]
    [InlineData(CalendarDayPosition.Third, CalendarDayItem.Weekday, "2024-03-05 2024-04-03 2024-05-03")]
    [InlineData(CalendarDayPosition.Second, CalendarDayItem.WeekendDay, "2024-03-03 2024-04-07 2024-05-05")]
    [InlineData(CalendarDayPosition.Fourth, CalendarDayItem.Day, "2024-03-04 2024-04-04 2024-05-04")]
    [InlineData(CalendarDayPosition.Fourth, CalendarDayItem.Sunday, "2024-03-24 2024-04-28 2024-05-26")]
    public void Days_are_counted_within_a_month(CalendarDayPosition position, CalendarDayItem item, string expected) =>
        AssertDays(expected, new MonthlyByPosition(Until("2024-03-01", "2024-05-31"), 1, position, item));

    [Fact]
    public void The_29th_of_February_is_the_28th_in_a_common_year() =>
        AssertDays("2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29", new YearlyByDay(Times("2024-01-01", 5), 2, 29));

    [Fact]
    public void A_day_that_is_past_comes_the_year_after() =>
        AssertDays("2025-03-01 2026-03-01", new YearlyByDay(Times("2024-03-02", 2), 3, 1));

    // Source: Microsoft, Project XML Data Interchange Schema, MonthItem element: fourth Thursday of November, 20 times to 2026-11-30.
    [Fact]
    public void Thanksgiving_of_the_schema_comes_twenty_times()
    {
        var byDay = new YearlyByPosition(Until("2007-11-22", "2026-11-30"), 11, CalendarDayPosition.Fourth, CalendarDayItem.Thursday);
        var byOccurrences = byDay with { Range = Times("2007-11-22", 20) };

        Assert.Equal(20, byDay.Days().Count());
        Assert.Equal(byDay.Days(), byOccurrences.Days());
        Assert.Equal(new(2007, 11, 22), byDay.Days().First());
        Assert.Equal(new(2026, 11, 26), byDay.Days().Last());
    }

    [Fact]
    public void A_season_passes_the_new_year_and_ends_with_the_clock()
    {
        var stretches = new Season(new(11, 15), new(3, 15)).Occurrences().ToList();

        Assert.Equal(new Once(new(1984, 1, 1), new(1984, 3, 15)), stretches[0]);
        Assert.Equal(new Once(new(1984, 11, 15), new(1985, 3, 15)), stretches[1]);
        Assert.Equal(new Once(new(2149, 11, 15), new(2149, 12, 31)), stretches[^1]);
        Assert.Equal(
            new Once(new(2024, 2, 29), new(2024, 3, 2)), new Season(new(2, 29), new(3, 2)).Occurrences()
                .Single(stretch => stretch.First.Year == 2024));
        Assert.Equal(
            new Once(new(2025, 2, 28), new(2025, 3, 2)), new Season(new(2, 29), new(3, 2)).Occurrences()
                .Single(stretch => stretch.First.Year == 2025));
    }

    [Fact]
    public void No_rule_runs_past_the_clock_or_the_calendar()
    {
        var endless = RecurrenceRange.Times(DateOnly.MinValue, int.MaxValue);
        var late = RecurrenceRange.Times(DateOnly.MaxValue, int.MaxValue);

        foreach (var range in new[] { endless, late })
        {
            Recurrence[] rules =
            [
                new Daily(range, int.MaxValue),
                new Weekly(range, int.MaxValue / 7, DaysOfWeek.All),
                new MonthlyByDay(range, int.MaxValue, 31),
                new MonthlyByPosition(range, int.MaxValue, CalendarDayPosition.Last, CalendarDayItem.Day),
                new YearlyByDay(range, 12, 31),
                new YearlyByPosition(range, 1, CalendarDayPosition.First, CalendarDayItem.Day),
            ];
            Assert.All(rules, rule => Assert.All(rule.Days(), day => Assert.True(day <= WallClock.LastDay)));
        }
    }

    [Fact]
    public void Rules_that_cannot_be_are_refused()
    {
        var range = Times("2024-01-01", 1);

        Assert.Throws<ArgumentOutOfRangeException>(() => new Daily(range, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Weekly(range, 1, DaysOfWeek.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Weekly(range, 1, (DaysOfWeek)128));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MonthlyByDay(range, 1, 32));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MonthlyByPosition(range, 1, (CalendarDayPosition)5, CalendarDayItem.Day));
        Assert.Throws<ArgumentOutOfRangeException>(() => new YearlyByDay(range, 13, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new YearlyByPosition(range, 1, CalendarDayPosition.First, (CalendarDayItem)10));
        Assert.Throws<ArgumentOutOfRangeException>(() => RecurrenceRange.Times(new(2024, 1, 1), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RecurrenceRange.Until(new(2024, 1, 2), new(2024, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MonthDay(2, 30));
    }

    private static RecurrenceRange Times(string first, int occurrences) => RecurrenceRange.Times(Day(first), occurrences);

    private static RecurrenceRange Until(string first, string last) => RecurrenceRange.Until(Day(first), Day(last));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static void AssertDays(string expected, Recurrence rule) => Assert.Equal(expected.Split(' ').Select(Day), rule.Days());
}

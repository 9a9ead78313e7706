using System.Globalization;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Tests.Calendars;

public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Standard = WorkCalendar.Compile(StandardCalendars.Standard);

    // 2023-04-07 is a Friday.
    private static readonly int Friday = WallClock.MinuteOf(new DateOnly(2023, 4, 7));
    private static readonly int Monday = WallClock.MinuteOf(new DateOnly(2023, 4, 10));

    [Fact]
    public void Friday_evening_and_Monday_morning_are_the_same_position()
    {
        var position = Standard.PositionOf(Friday + 1020);

        Assert.Equal(position, Standard.PositionOf(Monday + 480));
        Assert.Equal(position, Standard.PositionOf(Monday - 1440));
        Assert.Equal(Monday + 480, Standard.StartOf(position));
        Assert.Equal(Friday + 1020, Standard.FinishOf(position));
    }

    [Fact]
    public void Noon_and_one_o_clock_are_the_same_position()
    {
        var position = Standard.PositionOf(Friday + 720);

        Assert.Equal(position, Standard.PositionOf(Friday + 780));
        Assert.Equal(Friday + 780, Standard.StartOf(position));
        Assert.Equal(Friday + 720, Standard.FinishOf(position));
    }

    [Fact]
    public void Two_days_of_work_from_Friday_morning_end_on_Monday_evening()
    {
        var start = Standard.PositionOf(Friday + 480);

        Assert.Equal(Monday + 1020, Standard.FinishOf(start + 960));
    }

    [Fact]
    public void Ends_of_the_clock_are_known_and_minutes_beyond_them_are_refused()
    {
        Assert.Equal(0, Standard.PositionOf(0));
        Assert.Equal(WallClock.MinuteOf(new DateTime(1984, 1, 2, 8, 0, 0)), Standard.StartOf(0));
        Assert.Equal(Standard.StartOf(0), Standard.FinishOf(0));
        Assert.Equal(Standard.Total, Standard.PositionOf(WallClock.Horizon));
        Assert.Equal(WallClock.Horizon, Standard.StartOf(Standard.Total));
        Assert.Equal(new DateTime(2149, 12, 31, 17, 0, 0), WallClock.At(Standard.FinishOf(Standard.Total)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.StartOf(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.StartOf(Standard.Total + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.FinishOf(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.FinishOf(Standard.Total + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.PositionOf(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.PositionOf(WallClock.Horizon + 1));
    }

    [Fact]
    public void Work_around_the_clock_is_on_the_wall_clock()
    {
        var calendar = WorkCalendar.Compile(StandardCalendars.AllHours);

        Assert.Equal(WallClock.Horizon, calendar.Total);
        Assert.All([0, 1, 1439, 1440, Friday + 77, WallClock.Horizon - 1], minute =>
        {
            Assert.Equal(minute, calendar.PositionOf(minute));
            Assert.Equal(minute, calendar.StartOf(minute));
            Assert.Equal(minute, calendar.FinishOf(minute));
        });
    }

    [Theory]
    [InlineData("2023-04-07", 1, "2023-04-10")]
    [InlineData("2023-04-07", 0, "2023-04-07")]
    [InlineData("2023-04-07", -1, "2023-04-06")]
    [InlineData("2023-04-08", 0, "2023-04-10")]
    [InlineData("2023-04-08", 1, "2023-04-10")]
    [InlineData("2023-04-08", -1, "2023-04-07")]
    [InlineData("2023-04-10", 10, "2023-04-24")]
    [InlineData("2023-04-10", -10, "2023-03-27")]
    public void Working_days_are_counted_from_a_day(string day, int count, string expected) =>
        Assert.Equal(Day(expected), Standard.AddWorkingDays(Day(day), count));

    [Fact]
    public void Working_days_of_a_span_include_both_ends()
    {
        Assert.Equal(320, Standard.WorkingDaysBetween(new(2023, 4, 8), new(2024, 6, 30)));
        Assert.Equal(1, Standard.WorkingDaysBetween(new(2023, 4, 10), new(2023, 4, 10)));
        Assert.Equal(0, Standard.WorkingDaysBetween(new(2023, 4, 8), new(2023, 4, 9)));
        Assert.Equal(0, Standard.WorkingDaysBetween(new(2023, 4, 12), new(2023, 4, 10)));
        Assert.Equal(Standard.Total / 480, Standard.WorkingDaysBetween(WallClock.FirstDay, WallClock.LastDay));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.AddWorkingDays(WallClock.LastDay, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.AddWorkingDays(WallClock.FirstDay, -1));
    }

    [Fact]
    public void A_calendar_without_any_work_is_refused()
    {
        var never = new CalendarDefinition("Never", WeekPattern.Of(DayPattern.Off), []);

        Assert.Throws<ArgumentException>(() => WorkCalendar.Compile(never));
    }

    [Fact]
    public void A_day_that_nobody_defines_is_refused()
    {
        var vague = StandardCalendars.Standard with { Week = StandardCalendars.Standard.Week.With(DayOfWeek.Tuesday, null) };

        var refusal = Assert.Throws<ArgumentException>(() => WorkCalendar.Compile(vague));

        Assert.Contains("Tuesday", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_says_whether_anything_is_worked_before_it_is_compiled()
    {
        var never =
            StandardCalendars.AllHours with { Exceptions = [new("Off", new Once(WallClock.FirstDay, WallClock.LastDay), DayPattern.Off)] };

        Assert.True(WorkCalendar.HasWork(StandardCalendars.Standard));
        Assert.False(WorkCalendar.HasWork(never));
        Assert.Throws<ArgumentException>(() => WorkCalendar.Compile(never));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

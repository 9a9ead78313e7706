using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Tests.Calendars;

public sealed class WallClockTests
{
    [Fact]
    public void The_clock_begins_with_1984_and_ends_with_2149()
    {
        Assert.Equal(0, WallClock.MinuteOf(new DateTime(1984, 1, 1)));
        Assert.Equal(WallClock.Horizon, WallClock.MinuteOf(new DateTime(2150, 1, 1)));
        Assert.Equal(new DateOnly(1984, 1, 1), WallClock.FirstDay);
        Assert.Equal(new DateOnly(2149, 12, 31), WallClock.LastDay);
        Assert.Throws<ArgumentOutOfRangeException>(() => WallClock.MinuteOf(new DateTime(1983, 12, 31, 23, 59, 59)));
        Assert.Throws<ArgumentOutOfRangeException>(() => WallClock.MinuteOf(new DateTime(2150, 1, 1, 0, 1, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => WallClock.MinuteOf(new DateOnly(2150, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => WallClock.At(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WallClock.DayOf(WallClock.Horizon + 1));
    }

    [Fact]
    public void A_minute_and_its_instant_are_the_same()
    {
        var instant = new DateTime(2024, 6, 28, 17, 0, 0);

        Assert.Equal(instant, WallClock.At(WallClock.MinuteOf(instant)));
        Assert.Equal(WallClock.MinuteOf(instant), WallClock.MinuteOf(instant.AddSeconds(59)));
        Assert.Equal(new DateOnly(2024, 6, 28), WallClock.DayOf(WallClock.MinuteOf(instant)));
        Assert.Equal(WallClock.MinuteOf(new DateOnly(2024, 6, 28)), WallClock.MinuteOf(new DateTime(2024, 6, 28)));
    }

    [Fact]
    public void Midnight_ends_one_day_and_begins_the_next()
    {
        var midnight = WallClock.MinuteOf(new DateOnly(2024, 6, 29));

        Assert.Equal(new DateOnly(2024, 6, 29), WallClock.DayOf(midnight));
        Assert.Equal(new DateOnly(2024, 6, 28), WallClock.DayEndedAt(midnight));
        Assert.Equal(new DateOnly(2024, 6, 29), WallClock.DayEndedAt(midnight + 1));
    }
}

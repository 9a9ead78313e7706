using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Tests.Calendars;

public sealed class PatternTests
{
    [Theory]
    [InlineData(-1, 60)]
    [InlineData(60, 60)]
    [InlineData(120, 60)]
    [InlineData(1380, 1441)]
    public void A_stretch_of_work_lies_within_a_day(int from, int to) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkingTime(from, to));

    [Fact]
    public void Working_times_of_a_day_are_in_order_and_do_not_overlap()
    {
        Assert.Throws<ArgumentException>(() => DayPattern.Of(new WorkingTime(480, 720), new WorkingTime(700, 900)));
        Assert.Throws<ArgumentException>(() => DayPattern.Of(new WorkingTime(780, 1020), new WorkingTime(480, 720)));
        Assert.Throws<ArgumentException>(() => DayPattern.Of(default(WorkingTime)));
        Assert.Equal(480, DayPattern.Of(new WorkingTime(480, 720), new WorkingTime(720, 960)).Minutes);
    }

    [Fact]
    public void Patterns_of_the_same_times_are_the_same()
    {
        var other = DayPattern.Of(new WorkingTime(480, 720), new WorkingTime(780, 1020));

        Assert.Equal(StandardCalendars.EightHours, other);
        Assert.Equal(StandardCalendars.EightHours.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(StandardCalendars.EightHours, DayPattern.Of(new WorkingTime(480, 720)));
        Assert.Equal(DayPattern.Off, DayPattern.Of());
        Assert.False(DayPattern.Off.IsWorking);
    }

    [Fact]
    public void A_shift_over_midnight_is_split_there()
    {
        var week = WeekPattern.OfShifts(
            new(DayOfWeek.Saturday, 1320, 480), new(DayOfWeek.Monday, 1320, 120), new(DayOfWeek.Saturday, 480, 240));

        Assert.Equal(DayPattern.Of(new WorkingTime(480, 720), new WorkingTime(1320, 1440)), week[DayOfWeek.Saturday]);
        Assert.Equal(DayPattern.Of(new WorkingTime(0, 360)), week[DayOfWeek.Sunday]);
        Assert.Equal(DayPattern.Of(new WorkingTime(1320, 1440)), week[DayOfWeek.Monday]);
        Assert.Equal(DayPattern.Off, week[DayOfWeek.Tuesday]);
        Assert.Throws<ArgumentException>(() => WeekPattern.OfShifts(new(DayOfWeek.Friday, 1320, 480), new(DayOfWeek.Saturday, 300, 120)));
    }

    [Fact]
    public void Night_work_continues_over_midnight()
    {
        DayOfWeek[] nights = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];
        var calendar = WorkCalendar.Compile(
            new("Nights", WeekPattern.OfShifts([.. nights.Select(night => new Shift(night, 1320, 480))]), []));
        var friday = WallClock.MinuteOf(new DateOnly(2023, 4, 7));

        var begin = calendar.PositionOf(friday + 1320);

        // Two hours on Friday, the rest on Saturday morning; the next night begins on Monday.
        Assert.Equal(friday + 1440, calendar.FinishOf(begin + 120));
        Assert.Equal(friday + 1440, calendar.StartOf(begin + 120));
        Assert.Equal(friday + 1440 + 360, calendar.FinishOf(begin + 480));
        Assert.Equal(friday + (3 * 1440) + 1320, calendar.StartOf(begin + 480));
    }
}

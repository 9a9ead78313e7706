using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Tests.Calendars;

public sealed class StandardCalendarsTests
{
    [Fact]
    public void A_site_works_every_day_of_the_year()
    {
        var site = WorkCalendar.Compile(StandardCalendars.SevenDays);

        Assert.Equal(366, site.WorkingDaysBetween(new(2024, 1, 1), new(2024, 12, 31)));
        Assert.Equal(WallClock.Days * 480, site.Total);
    }

    [Fact]
    public void A_northern_site_stops_from_15_November_to_15_March()
    {
        var site = WorkCalendar.Compile(StandardCalendars.WithWinterStop(StandardCalendars.SevenDays, new(11, 15), new(3, 15)));

        Assert.Equal(new(2024, 3, 16), site.AddWorkingDays(new(2023, 11, 14), 1));
        Assert.Equal(0, site.WorkingDaysBetween(new(2023, 11, 15), new(2024, 3, 15)));

        // 16 March to 14 November.
        Assert.Equal(244, site.WorkingDaysBetween(new(2024, 1, 1), new(2024, 12, 31)));
        var last = WallClock.MinuteOf(new DateTime(2023, 11, 14, 17, 0, 0));
        Assert.Equal(WallClock.MinuteOf(new DateTime(2024, 3, 16, 8, 0, 0)), site.StartOf(site.PositionOf(last)));
        Assert.Equal(last, site.FinishOf(site.PositionOf(WallClock.MinuteOf(new DateOnly(2024, 2, 1)))));
    }

    [Fact]
    public void Make_up_workdays_are_not_worked_in_the_winter_stop()
    {
        var site = WorkCalendar.Compile(StandardCalendars.WithWinterStop(ChineseHolidays.Statutory, new(11, 15), new(3, 15)));

        Assert.False(site.IsWorkingDay(new(2024, 2, 4)));
        Assert.True(site.IsWorkingDay(new(2024, 4, 7)));
        Assert.False(site.IsWorkingDay(new(2024, 4, 4)));
    }

    [Fact]
    public void Somebody_may_work_in_the_winter_stop_all_the_same()
    {
        var stop = StandardCalendars.WithWinterStop(StandardCalendars.Standard, new(11, 15), new(3, 15));
        var pour = new CalendarException("Pour", new Once(new(2024, 1, 8)), DayPattern.AllDay);

        var site = WorkCalendar.Compile(stop with { Exceptions = [pour, .. stop.Exceptions] });

        Assert.Equal(1440, site.PatternOn(new(2024, 1, 8)).Minutes);
        Assert.False(site.IsWorkingDay(new(2024, 1, 9)));
    }
}

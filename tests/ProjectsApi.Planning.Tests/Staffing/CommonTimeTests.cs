using CsCheck;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Tests.Scheduling;

namespace ProjectsApi.Planning.Tests.Staffing;

/// <summary>The time that the calendars of a task and of its resource have in common.</summary>
public sealed class CommonTimeTests
{
    [Fact]
    public void A_minute_is_common_when_both_calendars_work_it() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 60_000]).Sample((one, other, from) =>
    {
        var (a, b) = (Plan.Calendars[one], Plan.Calendars[other]);
        var common = WorkCalendar.Common(a, b);

        for (var wall = from; wall < from + 3_000; wall += 7)
        {
            var both = IsWorked(a, wall) && IsWorked(b, wall);
            Assert.Equal(both, common is not null && IsWorked(common, wall));
        }
    });

    [Fact]
    public void Calendars_that_never_work_at_once_have_no_common_one() =>
        Assert.Null(WorkCalendar.Common(Plan.Calendars[Plan.Standard], Plan.Calendars[Plan.Weekend]));

    [Fact]
    public void A_calendar_that_takes_nothing_away_leaves_the_other_itself()
    {
        Assert.Same(Plan.Calendars[Plan.Standard], WorkCalendar.Common(Plan.Calendars[Plan.Standard], Plan.Calendars[Plan.SevenDays]));
        Assert.Same(Plan.Calendars[Plan.Standard], WorkCalendar.Common(Plan.Calendars[Plan.AllHours], Plan.Calendars[Plan.Standard]));
    }

    private static bool IsWorked(WorkCalendar calendar, int wall) => calendar.PositionOf(wall + 1) > calendar.PositionOf(wall);
}

using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>Lags between a task of two days and another of one, from Thursday 2026-03-05: the first ends on Friday evening.</summary>
public sealed class LagTests
{
    [Theory]
    [InlineData(LagUnit.Working, 960, "2026-03-11 08:00")]
    [InlineData(LagUnit.Elapsed, 2880, "2026-03-09 08:00")]
    [InlineData(LagUnit.Elapsed, 4320, "2026-03-10 08:00")]
    [InlineData(LagUnit.Percent, 50, "2026-03-10 08:00")]
    [InlineData(LagUnit.ElapsedPercent, 450, "2026-03-10 08:00")]
    [InlineData(LagUnit.Working, -480, "2026-03-06 08:00")]
    [InlineData(LagUnit.Elapsed, -480, "2026-03-06 09:00")]
    [InlineData(LagUnit.Percent, -50, "2026-03-06 08:00")]
    public void A_lag_runs_on_its_own_calendar(LagUnit unit, int amount, string start)
    {
        var (pass, next) = Run(new Lag(amount, unit), ScheduleLagCalendar.Successor, Plan.Standard);

        Assert.Equal(start, Plan.Shown(pass.EarlyStart(next)));
        Assert.Equal(0, pass.TotalFloat(0));
    }

    [Theory]
    [InlineData(ScheduleLagCalendar.Successor, "2026-03-08 08:00")]
    [InlineData(ScheduleLagCalendar.Predecessor, "2026-03-10 08:00")]
    [InlineData(ScheduleLagCalendar.AllHours, "2026-03-07 08:00")]
    [InlineData(ScheduleLagCalendar.Project, "2026-03-10 08:00")]
    public void A_day_of_working_time_runs_on_the_calendar_of_the_setting(ScheduleLagCalendar calendar, string start)
    {
        var (pass, next) = Run(Lag.Working(480), calendar, Plan.SevenDays);

        Assert.Equal(start, Plan.Shown(pass.EarlyStart(next)));
        Assert.Equal(0, pass.TotalFloat(next));
    }

    [Fact]
    public void A_milestone_is_where_its_predecessor_finishes_and_its_successor_starts_the_next_morning()
    {
        var plan = new Plan();
        var (task, milestone, next) = (plan.Task(1), plan.Milestone(), plan.Task(1));

        var pass = plan.Link(task, milestone).Link(milestone, next).Run();

        Assert.Equal("2026-03-02 17:00", Plan.Shown(pass.EarlyStart(milestone)));
        Assert.Equal("2026-03-03 08:00", Plan.Shown(pass.EarlyStart(next)));
    }

    [Fact]
    public void A_milestone_after_a_night_shift_is_at_its_end_in_nonworking_time_of_its_own_calendar()
    {
        var plan = new Plan();
        var night = plan.Task(1, activity => activity with { Calendar = Plan.Night });
        var (milestone, round) = (plan.Milestone(), plan.Task(1, activity => activity with { Calendar = Plan.AllHours }));

        var pass = plan.Link(night, milestone).Link(milestone, round).Run();

        Assert.Equal(("2026-03-02 22:00", "2026-03-03 06:00"), (Plan.Shown(pass.EarlyStart(night)), Plan.Shown(pass.EarlyFinish(night))));
        Assert.Equal(
            ("2026-03-03 06:00", "2026-03-03 06:00"), (Plan.Shown(pass.EarlyStart(milestone)), Plan.Shown(pass.LateFinish(milestone))));
        Assert.Equal("2026-03-03 06:00", Plan.Shown(pass.EarlyStart(round)));
    }

    private static (SchedulePass Pass, int Next) Run(Lag lag, ScheduleLagCalendar calendar, int successorCalendar)
    {
        var plan = new Plan { Settings = new() { Start = Plan.At("2026-03-05 08:00"), LagCalendar = calendar, Calendar = Plan.Standard } };
        var (first, next) = (plan.Task(2), plan.Task(1, activity => activity with { Calendar = successorCalendar }));
        return (plan.Link(first, next, ScheduleLinkKind.FS, lag).Run(), next);
    }
}

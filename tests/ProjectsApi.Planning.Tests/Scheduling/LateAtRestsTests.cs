using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>Late dates in the nonworking time of one calendar and the working time of another. A start at its late date must not delay the
/// project.</summary>
/// <remarks>
/// Figures computed by hand, for networks that random tests found and that were then reduced. Microsoft Project carries minutes of the wall
/// clock over links (MPXJ, MicrosoftScheduler, which is compared with saved files). A milestone has no work, so it needs no calendar.
/// </remarks>
public sealed class LateAtRestsTests
{
    [Fact]
    public void A_milestone_in_time_off_leaves_a_crew_no_more_than_the_work_behind_it_has()
    {
        var plan = new Plan();
        var crew = plan.Task(1, Run((Plan.Weekend, 240)));
        var milestone = plan.Milestone();
        var next = plan.Task(2, Run((Plan.SevenDays, 960)));
        plan.Link(crew, milestone).Link(milestone, next);

        var pass = plan.Run();

        // The standard calendar has no work from Friday to Monday; the seven-day crew continues on Saturday afternoon.
        Assert.Equal("2026-03-09 12:00", Plan.Shown(pass.ProjectFinish));
        Assert.Equal(["2026-03-07 12:00", "2026-03-07 12:00"], Late(pass, milestone));
        Assert.Equal(["2026-03-07 08:00", "2026-03-07 12:00"], Late(pass, crew));
    }

    [Fact]
    public void A_milestone_before_a_night_shift_is_late_when_the_shift_begins()
    {
        var plan = new Plan();
        var clock = plan.Task(0.125m, activity => activity with { Calendar = Plan.AllHours });
        var (first, second) = (plan.Milestone(), plan.Milestone());
        var night = plan.Task(2, Run((Plan.Night, 960)));
        plan.Link(clock, first).Link(first, second).Link(second, night);

        var pass = plan.Run();

        // Tuesday at 08:00 is the same working time to the milestone, but the night shift would begin a day later.
        Assert.Equal(["2026-03-02 22:00", "2026-03-04 06:00"], Late(pass, night));
        Assert.Equal(["2026-03-02 22:00", "2026-03-02 22:00"], Late(pass, second));
        Assert.Equal(["2026-03-02 22:00", "2026-03-02 22:00"], Late(pass, first));
        Assert.Equal("2026-03-02 22:00", Plan.Shown(pass.LateFinish(clock)));
        Assert.Equal(Plan.Day - 60, pass.TotalFloat(first));
    }

    [Fact]
    public void A_milestone_as_late_as_possible_before_a_night_shift_does_not_delay_it()
    {
        var plan = new Plan();
        var milestone = plan.Milestone(activity => activity with { Constraint = ScheduleConstraintKind.AsLateAsPossible });
        var night = plan.Task(2, activity => activity with { Calendar = Plan.Night });
        plan.Link(milestone, night);

        var pass = plan.Run();

        Assert.Equal("2026-03-02 22:00", Plan.Shown(pass.Start(milestone)));
        Assert.Equal("2026-03-02 22:00", Plan.Shown(pass.Start(night)));
    }

    [Fact]
    public void Work_that_must_have_begun_before_a_night_shift_begins_in_the_last_minute_of_the_day_at_the_latest()
    {
        var plan = new Plan();
        var day = plan.Task(0.5m);
        var night = plan.Task(2, activity => activity with { Calendar = Plan.Night });
        plan.Link(day, night, ScheduleLinkKind.SS);

        var pass = plan.Run();

        Assert.Equal(["2026-03-02 16:59", "2026-03-03 11:59"], Late(pass, day));
        Assert.Equal(479, pass.TotalFloat(day));
        Assert.Equal(479, pass.FreeFloat(day));
    }

    [Fact]
    public void A_finish_that_a_link_would_show_after_the_rest_is_asked_no_later_than_the_night_shift_begins()
    {
        var plan = new Plan();
        var asking = plan.Task(0.5m);
        var asked = plan.Task(1);
        var night = plan.Task(2, activity => activity with { Calendar = Plan.Night });
        plan.Link(asking, asked, ScheduleLinkKind.SF).Link(asked, night);

        var pass = plan.Run();

        // A start on Tuesday at 08:00 would move the finish there and the night shift by a day.
        Assert.Equal(["2026-03-02 16:59", "2026-03-03 11:59"], Late(pass, asking));
        Assert.Equal(["2026-03-02 08:00", "2026-03-02 17:00"], Late(pass, asked));
    }

    [Fact]
    public void A_finish_that_a_crew_waits_for_leaves_it_the_start_that_others_wait_for()
    {
        SchedulePass With(int? held)
        {
            var plan = new Plan();
            var before = plan.Task(0.125m, activity => activity with
            {
                Calendar = Plan.AllHours,
                Constraint = held is null ? ScheduleConstraintKind.AsSoonAsPossible : ScheduleConstraintKind.StartNoEarlierThan,
                ConstraintAt = held,
            });
            var crew = plan.Task(1, Run((Plan.Night, Plan.Day), (Plan.Weekend, Plan.Day)));
            var after = plan.Task(10);
            plan.Link(before, crew, ScheduleLinkKind.FF).Link(crew, after, ScheduleLinkKind.SS);
            return plan.Run();
        }

        var pass = With(null);

        Assert.Equal("2026-03-16 17:00", Plan.Shown(pass.ProjectFinish));
        Assert.Equal("2026-03-03 05:59", Plan.Shown(pass.LateStart(1)));
        Assert.True(pass.LateStart(0) > pass.EarlyStart(0));
        Assert.Equal(pass.ProjectFinish, With(pass.LateStart(0)).ProjectFinish);
    }

    private static Func<Activity, Activity> Run(params (int Calendar, int Minutes)[] runs) =>
        activity => activity with { Assignments = [.. runs.Select(run => new ActivityAssignment(run.Calendar, run.Minutes))] };

    private static string[] Late(SchedulePass pass, int activity) =>
        [Plan.Shown(pass.LateStart(activity)), Plan.Shown(pass.LateFinish(activity))];
}

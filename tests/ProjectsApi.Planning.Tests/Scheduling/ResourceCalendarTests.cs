using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>Activities that the calendars of their resources date.</summary>
/// <remarks>
/// Expected dates follow from three rules of Microsoft Project. A task with work resources is laid on their calendars, each assignment for
/// its work divided by its units, and ends with the last of them (P. Harris, 99 Tricks and Traps for Microsoft Project, "Resource
/// Calendars"). A lag runs on the base calendar and not on a resource's (Microsoft article Q108458). Slack is counted on the calendar of the
/// task or the project (MPXJ, MicrosoftSlackCalculator, which is compared with saved files).
/// </remarks>
public sealed class ResourceCalendarTests
{
    [Fact]
    public void A_task_is_dated_by_the_calendar_of_its_only_resource()
    {
        var plan = new Plan();
        var crew = plan.Task(6, Run((Plan.SevenDays, 6)));
        var next = plan.Task(1);
        plan.Link(crew, next);

        var pass = plan.Run();

        Assert.Equal(["2026-03-02 08:00", "2026-03-07 17:00"], Early(pass, crew));
        Assert.Equal(["2026-03-09 08:00", "2026-03-09 17:00"], Early(pass, next));
        Assert.Equal(["2026-03-03 08:00", "2026-03-08 17:00"], Late(pass, crew));
        Assert.Equal([0], pass.Drivers(next));
    }

    [Fact]
    public void Floats_are_counted_on_the_calendar_of_the_task_and_not_on_that_of_its_resource()
    {
        var plan = new Plan();
        var weekend = plan.Task(1, Run((Plan.Weekend, 1)));
        var longest = plan.Task(15);

        var pass = plan.Run();

        Assert.Equal(["2026-03-07 08:00", "2026-03-07 17:00"], Early(pass, weekend));
        // The whole ends on Friday 20 March at 17:00; the last weekend before is that of the 15th.
        Assert.Equal(["2026-03-15 08:00", "2026-03-15 17:00"], Late(pass, weekend));
        // Monday 9th to Friday 13th: five days of the standard calendar, where the weekend crew has one.
        Assert.Equal(5 * Plan.Day, pass.TotalFloat(weekend));
        Assert.Equal(5 * Plan.Day, pass.FreeFloat(weekend));
        Assert.Equal(0, pass.TotalFloat(longest));
        Assert.False(pass.IsCritical(weekend));
    }

    [Fact]
    public void A_lag_runs_on_the_calendar_of_the_task_and_not_on_that_of_its_resource()
    {
        var plan = new Plan();
        var first = plan.Task(5);
        var crew = plan.Task(1, Run((Plan.SevenDays, 1)));
        plan.Link(first, crew, lag: Lag.Working(Plan.Day));

        var pass = plan.Run();

        // Friday 6th at 17:00 and a working day of the standard calendar: Monday 9th at 17:00, then the next work of the crew.
        Assert.Equal(["2026-03-10 08:00", "2026-03-10 17:00"], Early(pass, crew));
    }

    [Fact]
    public void Several_calendars_begin_with_the_first_resource_and_end_with_the_last()
    {
        var plan = new Plan();
        var crew = plan.Task(3, Run((Plan.Standard, 3), (Plan.Weekend, 1)));
        var next = plan.Task(1);
        plan.Link(crew, next);

        var pass = plan.Run();

        Assert.Equal(["2026-03-02 08:00", "2026-03-07 17:00"], Early(pass, crew));
        Assert.Equal(["2026-03-09 08:00", "2026-03-09 17:00"], Early(pass, next));
        // By Sunday the 8th at 17:00 the one needs Wednesday to Friday, the other that Sunday.
        Assert.Equal(["2026-03-04 08:00", "2026-03-08 17:00"], Late(pass, crew));
        Assert.Equal(2 * Plan.Day, pass.StartFloat(crew));
        Assert.Equal(0, pass.FinishFloat(crew));
        Assert.Equal([0], pass.Drivers(next));
    }

    [Fact]
    public void A_finish_that_is_bound_moves_the_start_of_several_calendars()
    {
        var plan = new Plan();
        var crew = plan.Task(2, Run((Plan.Standard, 2), (Plan.SevenDays, 3)) is var run
            ? activity => run(activity) with { Constraint = ConstraintKind.MustFinishOn, ConstraintAt = Plan.At("2026-03-15 17:00") }
            : null);
        var after = plan.Task(1, activity => activity with { Constraint = ConstraintKind.StartNoEarlierThan, ConstraintAt = Plan.At("2026-03-20 08:00") });
        plan.Link(crew, after, LinkKind.StartToStart);

        var pass = plan.Run();

        // Sunday the 15th at 17:00: three of seven days back is Friday 13th, two standard days back Thursday 12th.
        Assert.Equal(["2026-03-12 08:00", "2026-03-14 17:00"], Early(pass, crew));
        Assert.Equal("2026-03-15 17:00", Plan.Shown(pass.LateFinish(crew)));
    }

    [Fact]
    public void A_crew_that_began_is_laid_from_there_and_what_is_left_in_proportion()
    {
        var plan = new Plan { Settings = new() { Start = Plan.At("2026-03-02 08:00"), DataDate = Plan.At("2026-03-05 00:00") } };
        var crew = plan.Task(4, activity => Run((Plan.Standard, 4), (Plan.SevenDays, 8))(activity) with
        {
            ActualStart = Plan.At("2026-03-02 08:00"),
            Progress = 50m,
        });

        var pass = plan.Run();

        // Half of eight days from Thursday the 5th on, seven days a week: Sunday the 8th; half of four standard days ends on Friday.
        Assert.Equal(["2026-03-02 08:00", "2026-03-08 17:00"], Early(pass, crew));
    }

    [Fact]
    public void Another_duration_stretches_the_runs_in_proportion()
    {
        var plan = new Plan();
        var single = plan.Task(2, Run((Plan.SevenDays, 4)));
        var crew = plan.Task(2, Run((Plan.Standard, 2), (Plan.SevenDays, 4)));
        var model = plan.Compile();
        var pass = model.NewPass();

        model.Run([4 * Plan.Day, 4 * Plan.Day], pass, PassExtent.Full, CancellationToken.None);

        Assert.Equal(["2026-03-02 08:00", "2026-03-09 17:00"], Early(pass, single));
        Assert.Equal(["2026-03-02 08:00", "2026-03-09 17:00"], Early(pass, crew));
    }

    [Fact]
    public void A_run_on_a_calendar_that_is_not_there_is_a_finding()
    {
        var plan = new Plan();
        plan.Task(1, activity => activity with { Assignments = [new ActivityAssignment(99, 1)] });

        Assert.Equal([FindingKind.UnknownCalendar], plan.Check().Findings.Select(finding => finding.Kind));
    }

    private static Func<Activity, Activity> Run(params (int Calendar, int Days)[] runs) =>
        activity => activity with { Assignments = [.. runs.Select(run => new ActivityAssignment(run.Calendar, run.Days * Plan.Day))] };

    private static string[] Early(SchedulePass pass, int activity) => [Plan.Shown(pass.EarlyStart(activity)), Plan.Shown(pass.EarlyFinish(activity))];

    private static string[] Late(SchedulePass pass, int activity) => [Plan.Shown(pass.LateStart(activity)), Plan.Shown(pass.LateFinish(activity))];
}

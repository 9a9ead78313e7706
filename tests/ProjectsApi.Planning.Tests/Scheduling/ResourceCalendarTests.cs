using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>Activities that the calendars of their resources date.</summary>
/// <remarks>
/// Expected dates follow from three rules of Microsoft Project. A task with work resources is scheduled on their calendars. Each assignment
/// takes its work divided by its units, and the task ends with the last (P. Harris, 99 Tricks and Traps for Microsoft Project, "Resource
/// Calendars"). A lag runs on the base calendar and not on a resource's (Microsoft article Q108458). Slack is counted on the calendar of
/// the task or the project (MPXJ, MicrosoftSlackCalculator, which is compared with saved files).
/// </remarks>
public sealed class ResourceCalendarTests
{
    [Fact]
    public void A_task_is_dated_by_the_calendar_of_its_only_resource()
    {
        var plan = new Plan();
        var crew = plan.Task(6, Assigned((Plan.SevenDays, 6)));
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
        var weekend = plan.Task(1, Assigned((Plan.Weekend, 1)));
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
        var crew = plan.Task(1, Assigned((Plan.SevenDays, 1)));
        plan.Link(first, crew, lag: Lag.Working(Plan.Day));

        var pass = plan.Run();

        // Friday 6th at 17:00 and a working day of the standard calendar give Monday 9th at 17:00. Then comes the next work of the crew.
        Assert.Equal(["2026-03-10 08:00", "2026-03-10 17:00"], Early(pass, crew));
    }

    [Fact]
    public void Several_calendars_begin_with_the_first_resource_and_end_with_the_last()
    {
        var plan = new Plan();
        var crew = plan.Task(3, Assigned((Plan.Standard, 3), (Plan.Weekend, 1)));
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
        var crew = plan.Task(2, Assigned((Plan.Standard, 2), (Plan.SevenDays, 3)) is var run
            ? activity => run(
                activity) with
            { Constraint = ScheduleConstraintKind.MustFinishOn, ConstraintAt = Plan.At("2026-03-15 17:00") }
            : null);
        var after = plan.Task(
            1, activity =>
                activity with { Constraint = ScheduleConstraintKind.StartNoEarlierThan, ConstraintAt = Plan.At("2026-03-20 08:00") });
        plan.Link(crew, after, ScheduleLinkKind.SS);

        var pass = plan.Run();

        // Sunday the 15th at 17:00: three of seven days back is Friday 13th, two standard days back Thursday 12th.
        Assert.Equal(["2026-03-12 08:00", "2026-03-14 17:00"], Early(pass, crew));
        Assert.Equal("2026-03-15 17:00", Plan.Shown(pass.LateFinish(crew)));
    }

    [Fact]
    public void Started_work_with_several_calendars_is_scheduled_from_there_and_the_remaining_work_in_proportion()
    {
        var plan = new Plan { Settings = new() { Start = Plan.At("2026-03-02 08:00"), DataDate = Plan.At("2026-03-05 00:00") } };
        var crew = plan.Task(4, activity => Assigned((Plan.Standard, 4), (Plan.SevenDays, 8))(activity) with
        {
            ActualStart = Plan.At("2026-03-02 08:00"),
            Progress = 50m,
        });

        var pass = plan.Run();

        // Half of eight days from Thursday the 5th, seven days a week, ends on Sunday the 8th. Half of four standard days ends on Friday.
        Assert.Equal(["2026-03-02 08:00", "2026-03-08 17:00"], Early(pass, crew));
    }

    [Fact]
    public void Another_duration_scales_the_assignments_in_proportion()
    {
        var plan = new Plan();
        var single = plan.Task(2, Assigned((Plan.SevenDays, 4)));
        var crew = plan.Task(2, Assigned((Plan.Standard, 2), (Plan.SevenDays, 4)));
        var model = plan.Compile();
        var pass = model.NewPass();

        model.Run([4 * Plan.Day, 4 * Plan.Day], pass, PassExtent.Full, CancellationToken.None);

        Assert.Equal(["2026-03-02 08:00", "2026-03-09 17:00"], Early(pass, single));
        Assert.Equal(["2026-03-02 08:00", "2026-03-09 17:00"], Early(pass, crew));
    }

    [Fact]
    public void An_assignment_on_an_unknown_calendar_is_a_finding()
    {
        var plan = new Plan();
        plan.Task(1, activity => activity with { Assignments = [new ActivityAssignment(99, 1)] });

        Assert.Equal([FindingKind.UnknownCalendar], plan.Check().Findings.Select(finding => finding.Kind));
    }

    private static Func<Activity, Activity> Assigned(params (int Calendar, int Days)[] assignments) =>
        activity => activity with
        {
            Assignments = [
            .. assignments.Select(assignment => new ActivityAssignment(assignment.Calendar, assignment.Days * Plan.Day))]
        };

    private static string[] Early(SchedulePass pass, int activity) =>
        [Plan.Shown(pass.EarlyStart(activity)), Plan.Shown(pass.EarlyFinish(activity))];

    private static string[] Late(SchedulePass pass, int activity) =>
        [Plan.Shown(pass.LateStart(activity)), Plan.Shown(pass.LateFinish(activity))];
}

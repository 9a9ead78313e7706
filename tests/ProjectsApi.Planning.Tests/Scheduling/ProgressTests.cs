using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>Progress against a plan that starts on Monday 2026-03-02.</summary>
public sealed class ProgressTests
{
    [Fact]
    public void Completed_work_keeps_its_dates_and_has_no_float()
    {
        var plan = new Plan();
        var done = plan.Task(2, activity => Done(activity, "2026-03-02 08:00", "2026-03-07 15:00"));
        var next = plan.Task(1);

        var pass = plan.Link(done, next).Run();

        Assert.Equal("2026-03-07 15:00", Plan.Shown(pass.EarlyFinish(done)));
        Assert.Equal((pass.EarlyStart(done), pass.EarlyFinish(done)), (pass.LateStart(done), pass.LateFinish(done)));
        Assert.Equal((0, 0, false), (pass.TotalFloat(done), pass.FreeFloat(done), pass.IsCritical(done)));
        Assert.Equal("2026-03-09 08:00", Plan.Shown(pass.EarlyStart(next)));
    }

    [Fact]
    public void A_finish_on_a_Saturday_lets_work_on_the_24_hour_clock_start_at_once()
    {
        var plan = new Plan();
        var done = plan.Task(2, activity => Done(activity, "2026-03-02 08:00", "2026-03-07 15:00"));
        var next = plan.Task(1, activity => activity with { Calendar = Plan.AllHours });

        Assert.Equal("2026-03-07 15:00", Plan.Shown(plan.Link(done, next).Run().EarlyStart(next)));
    }

    [Fact]
    public void A_completed_successor_does_not_constrain_its_predecessor()
    {
        var plan = new Plan();
        var (first, done, last) = (plan.Task(
            2), plan.Task(1, activity => Done(activity, "2026-03-02 08:00", "2026-03-02 17:00")), plan.Task(5));

        var pass = plan.Link(first, done).Run();

        Assert.Equal((1440, 1440), (pass.TotalFloat(first), pass.FreeFloat(first)));
        Assert.Contains(
            pass.Findings, finding => finding is { Kind: FindingKind.ActualAgainstLogic, Minutes: 960 } && finding.Activities[0] == done);
        Assert.Equal(0, pass.TotalFloat(last));
    }

    [Fact]
    public void Without_a_data_date_started_work_continues_from_its_actual_start()
    {
        var plan = new Plan();
        var (first, started) = (plan.Task(
            5), plan.Task(4, activity => activity with { ActualStart = Plan.At("2026-03-03 08:00"), Progress = 25 }));

        var pass = plan.Link(first, started).Run();

        Assert.Equal("2026-03-03 08:00", Plan.Shown(pass.EarlyStart(started)));
        Assert.Equal("2026-03-06 17:00", Plan.Shown(pass.EarlyFinish(started)));
        Assert.Equal("2026-03-03 08:00", Plan.Shown(pass.LateStart(started)));
        Assert.Contains(pass.Findings, finding => finding is { Kind: FindingKind.ActualAgainstLogic, Minutes: 4 * Plan.Day });
    }

    [Fact]
    public void Interrupted_work_resumes_at_its_resume_date()
    {
        var plan = new Plan();
        var started = plan.Task(
            4, activity =>
                activity with { ActualStart = Plan.At("2026-03-02 08:00"), Progress = 25, Resume = Plan.At("2026-03-09 08:00") });

        Assert.Equal("2026-03-11 17:00", Plan.Shown(plan.Run().EarlyFinish(started)));
    }

    [Theory]
    [InlineData(ScheduleProgressRule.RetainedLogic, "2026-03-13 17:00")]
    [InlineData(ScheduleProgressRule.ProgressOverride, "2026-03-06 17:00")]
    public void After_a_data_date_remaining_work_waits_for_its_predecessor_unless_progress_overrides(
        ScheduleProgressRule rule, string finish)
    {
        var plan = new Plan();
        var (first, started) = (plan.Task(
            5), plan.Task(4, activity => activity with { ActualStart = Plan.At("2026-03-03 08:00"), Progress = 25 }));
        plan.Settings = plan.Settings with
        {
            DataDate = Plan.At(
            "2026-03-04 08:00"),
            ProgressRule = rule,
            Start = Plan.At("2026-03-02 08:00")
        };

        var pass = plan.Link(first, started).Run();

        Assert.Equal("2026-03-04 08:00", Plan.Shown(pass.EarlyStart(first)));
        Assert.Equal("2026-03-10 17:00", Plan.Shown(pass.EarlyFinish(first)));
        Assert.Equal(finish, Plan.Shown(pass.EarlyFinish(started)));
        Assert.Equal(rule == ScheduleProgressRule.RetainedLogic ? [0] : [], pass.Drivers(started));
        Assert.Equal(0, pass.TotalFloat(rule == ScheduleProgressRule.RetainedLogic ? started : first));
    }

    [Fact]
    public void Unstarted_work_is_not_scheduled_before_the_data_date()
    {
        var plan = new Plan();
        var task = plan.Task(1);
        plan.Settings = plan.Settings with { DataDate = Plan.At("2026-03-05 17:00") };

        Assert.Equal("2026-03-06 08:00", Plan.Shown(plan.Run().EarlyStart(task)));
    }

    [Fact]
    public void An_actual_date_after_the_data_date_is_reported()
    {
        var plan = new Plan();
        plan.Task(1, activity => Done(activity, "2026-03-03 08:00", "2026-03-03 17:00"));
        plan.Settings = plan.Settings with { DataDate = Plan.At("2026-03-03 12:00") };

        Assert.Contains(plan.Run().Findings, finding => finding is { Kind: FindingKind.ActualAfterDataDate, Minutes: 300 });
    }

    [Fact]
    public void A_manual_task_keeps_its_dates_and_reports_its_conflict_with_the_links()
    {
        var plan = new Plan();
        var first = plan.Task(5);
        var manual = plan.Task(1, activity => activity with
        {
            IsManual = true,
            ManualStart = Plan.At("2026-03-05 08:00"),
            ManualFinish = Plan.At("2026-03-05 17:00"),
        });
        var next = plan.Task(1);

        var pass = plan.Link(first, manual).Link(manual, next).Run();

        Assert.Equal("2026-03-05 08:00", Plan.Shown(pass.EarlyStart(manual)));
        Assert.Equal("2026-03-06 08:00", Plan.Shown(pass.EarlyStart(next)));
        Assert.Contains(
            pass.Findings, finding => finding is { Kind: FindingKind.ManualAgainstLogic, Minutes: 960 } && finding.Activities[0] == manual);
        Assert.Empty(pass.Drivers(manual));
    }

    [Fact]
    public void A_manual_milestone_on_a_day_off_starts_and_finishes_at_its_manual_date()
    {
        var plan = new Plan();
        var manual = plan.Milestone(activity => activity with { IsManual = true, ManualStart = Plan.At("2026-03-07 10:00") });
        var next = plan.Task(1);

        var pass = plan.Link(manual, next).Run();

        Assert.Equal(("2026-03-07 10:00", "2026-03-07 10:00"), (Plan.Shown(pass.EarlyStart(manual)), Plan.Shown(pass.EarlyFinish(manual))));
        Assert.Equal("2026-03-09 08:00", Plan.Shown(pass.EarlyStart(next)));
    }

    private static Activity Done(Activity activity, string start, string finish) =>
        activity with { ActualStart = Plan.At(start), ActualFinish = Plan.At(finish), Progress = 100 };
}

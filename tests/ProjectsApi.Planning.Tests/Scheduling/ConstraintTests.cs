using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>A task of two days after one of five (Monday 2026-03-02 to Friday). A third of ten days sets the finish.</summary>
public sealed class ConstraintTests
{
    [Theory]
    [InlineData(ScheduleConstraintKind.AsSoonAsPossible, null, "2026-03-09 08:00", "2026-03-10 17:00", 1440)]
    [InlineData(ScheduleConstraintKind.AsLateAsPossible, null, "2026-03-09 08:00", "2026-03-10 17:00", 0)]
    [InlineData(ScheduleConstraintKind.MustStartOn, "2026-03-11 08:00", "2026-03-11 08:00", "2026-03-12 17:00", 0)]
    [InlineData(ScheduleConstraintKind.MustFinishOn, "2026-03-12 17:00", "2026-03-11 08:00", "2026-03-12 17:00", 0)]
    [InlineData(ScheduleConstraintKind.StartNoEarlierThan, "2026-03-10 08:00", "2026-03-10 08:00", "2026-03-11 17:00", 960)]
    [InlineData(ScheduleConstraintKind.StartNoEarlierThan, "2026-03-04 08:00", "2026-03-09 08:00", "2026-03-10 17:00", 1440)]
    [InlineData(ScheduleConstraintKind.StartNoEarlierThan, "2026-03-14 12:00", "2026-03-16 08:00", "2026-03-17 17:00", 0)]
    [InlineData(ScheduleConstraintKind.FinishNoEarlierThan, "2026-03-11 17:00", "2026-03-10 08:00", "2026-03-11 17:00", 960)]
    [InlineData(ScheduleConstraintKind.StartNoLaterThan, "2026-03-10 08:00", "2026-03-09 08:00", "2026-03-10 17:00", 480)]
    [InlineData(ScheduleConstraintKind.FinishNoLaterThan, "2026-03-12 17:00", "2026-03-09 08:00", "2026-03-10 17:00", 960)]
    public void A_constraint_moves_early_dates_and_float(
        ScheduleConstraintKind kind, string? at, string start, string finish, int totalFloat)
    {
        var (pass, task) = Run(kind, at);

        Assert.Equal(start, Plan.Shown(pass.EarlyStart(task)));
        Assert.Equal(finish, Plan.Shown(pass.EarlyFinish(task)));
        Assert.Equal(totalFloat, pass.TotalFloat(task));
        Assert.DoesNotContain(pass.Findings, finding => finding.Kind == FindingKind.ConstraintBreaksLogic);
    }

    [Theory]
    [InlineData(ScheduleConstraintKind.MustStartOn, "2026-03-05 08:00", "2026-03-05 08:00")]
    [InlineData(ScheduleConstraintKind.MustFinishOn, "2026-03-06 17:00", "2026-03-05 08:00")]
    [InlineData(ScheduleConstraintKind.StartNoLaterThan, "2026-03-05 08:00", "2026-03-05 08:00")]
    [InlineData(ScheduleConstraintKind.FinishNoLaterThan, "2026-03-06 17:00", "2026-03-05 08:00")]
    public void A_date_two_days_before_the_links_allow_it_is_honoured_and_the_conflict_reported(
        ScheduleConstraintKind kind, string at, string start)
    {
        var (pass, task) = Run(kind, at);
        var (asLinksSay, _) = Run(kind, at, honour: false);

        Assert.Equal(start, Plan.Shown(pass.EarlyStart(task)));
        Assert.Equal("2026-03-09 08:00", Plan.Shown(asLinksSay.EarlyStart(task)));
        Assert.Equal((-960, -960), (pass.TotalFloat(task), asLinksSay.TotalFloat(task)));
        Assert.All([pass, asLinksSay], either => Assert.Contains(
            either.Findings, finding =>
                finding is { Kind: FindingKind.ConstraintBreaksLogic, Minutes: 960 } && finding.Activities[0] == task));
    }

    [Fact]
    public void A_deadline_never_moves_early_dates_and_caps_the_late_finish()
    {
        var plan = new Plan();
        var (first, task, last) = (plan.Task(
            5), plan.Task(2, activity => activity with { Deadline = Plan.At("2026-03-06 17:00") }), plan.Task(10));

        var pass = plan.Link(first, task).Run();

        Assert.Equal("2026-03-10 17:00", Plan.Shown(pass.EarlyFinish(task)));
        Assert.Equal("2026-03-06 17:00", Plan.Shown(pass.LateFinish(task)));
        Assert.Equal((-960, -960, 0), (pass.TotalFloat(first), pass.TotalFloat(task), pass.FreeFloat(task)));
        Assert.Equal(0, pass.TotalFloat(last));
        Assert.Contains(pass.Findings, finding => finding is { Kind: FindingKind.DeadlineMissed, Minutes: 960 });
        Assert.Equal([task, first], Assert.Single(pass.Findings, finding => finding.Kind == FindingKind.NegativeFloat).Activities);
    }

    [Theory]
    [InlineData(ScheduleConstraintKind.MustStartOn, "2026-03-11 08:00")]
    [InlineData(ScheduleConstraintKind.MustFinishOn, "2026-03-12 17:00")]
    public void A_must_date_is_early_and_late_at_once_without_regard_to_successors(ScheduleConstraintKind kind, string at)
    {
        // After T. Boyle: a lenient must-date on the second task and a deadline on the third that cannot be kept.
        var plan = new Plan();
        var first = plan.Task(5);
        var task = plan.Task(2, activity => activity with { Constraint = kind, ConstraintAt = Plan.At(at) });
        var last = plan.Task(3, activity => activity with { Deadline = Plan.At("2026-03-16 17:00") });

        var pass = plan.Link(first, task).Link(task, last).Run();

        Assert.Equal("2026-03-11 08:00", Plan.Shown(pass.LateStart(task)));
        Assert.Equal((960, 0, -480), (pass.TotalFloat(first), pass.TotalFloat(task), pass.TotalFloat(last)));
    }

    [Fact]
    public void A_deadline_cuts_the_total_float_and_not_the_gap_to_the_successor()
    {
        var plan = new Plan();
        var (early, slow, both) = (plan.Task(
            1, activity => activity with { Deadline = Plan.At("2026-03-03 17:00") }), plan.Task(5), plan.Task(1));

        var pass = plan.Link(early, both).Link(slow, both).Run();

        Assert.Equal((480, 1920), (pass.TotalFloat(early), pass.FreeFloat(early)));
    }

    [Fact]
    public void As_late_as_possible_takes_its_late_dates_and_its_successors_follow_them()
    {
        var plan = new Plan();
        var (late, next, last) = (plan.Task(
            2, activity => activity with { Constraint = ScheduleConstraintKind.AsLateAsPossible }), plan.Task(1), plan.Task(10));

        var pass = plan.Link(late, next).Run();

        Assert.Equal("2026-03-02 08:00", Plan.Shown(pass.EarlyStart(late)));
        Assert.Equal("2026-03-11 08:00", Plan.Shown(pass.Start(late)));
        Assert.Equal("2026-03-13 08:00", Plan.Shown(pass.Start(next)));
        Assert.Equal((0, 0), (pass.TotalFloat(late), pass.TotalFloat(next)));
        Assert.Equal(pass.ProjectFinish, pass.Finish(last));
    }

    [Fact]
    public void A_start_no_earlier_than_date_before_the_project_replaces_its_start_when_nothing_else_binds()
    {
        var plan = new Plan();
        var task = plan.Task(
            1, activity =>
                activity with { Constraint = ScheduleConstraintKind.StartNoEarlierThan, ConstraintAt = Plan.At("2026-02-26 08:00") });

        Assert.Equal("2026-02-26 08:00", Plan.Shown(plan.Run().EarlyStart(task)));
    }

    [Fact]
    public void An_imposed_finish_gives_the_whole_chain_negative_float_and_is_reported_with_the_chain()
    {
        var plan = new Plan();
        var (first, second) = (plan.Task(5), plan.Task(2));
        plan.Settings = plan.Settings with { Finish = Plan.At("2026-03-06 17:00") };

        var pass = plan.Link(first, second).Run();

        Assert.Equal((-960, -960), (pass.TotalFloat(first), pass.TotalFloat(second)));
        var missed = Assert.Single(pass.Findings, finding => finding.Kind == FindingKind.ImposedFinishMissed);
        Assert.Equal([first, second], missed.Activities);
        Assert.Equal(960, missed.Minutes);
    }

    [Fact]
    public void A_project_scheduled_from_its_finish_starts_with_the_late_start_of_its_longest_chain()
    {
        var plan = new Plan { Settings = new() { FromStart = false, Finish = Plan.At("2026-03-13 17:00") } };
        var (first, second, free) = (plan.Task(
            5), plan.Task(3), plan.Task(1, activity => activity with { Constraint = ScheduleConstraintKind.AsLateAsPossible }));

        var pass = plan.Link(first, second).Run();

        Assert.Equal("2026-03-04 08:00", Plan.Shown(pass.ProjectStart));
        Assert.Equal("2026-03-04 08:00", Plan.Shown(pass.EarlyStart(first)));
        Assert.Equal("2026-03-13 17:00", Plan.Shown(pass.ProjectFinish));
        Assert.Equal("2026-03-13 08:00", Plan.Shown(pass.Start(free)));
    }

    private static (SchedulePass Pass, int Task) Run(ScheduleConstraintKind kind, string? at, bool honour = true)
    {
        var plan = new Plan();
        plan.Settings = plan.Settings with { HonorConstraints = honour };
        var first = plan.Task(5);
        var task = plan.Task(2, activity => activity with { Constraint = kind, ConstraintAt = at is null ? null : Plan.At(at) });
        plan.Task(10);
        return (plan.Link(first, task).Run(), task);
    }
}

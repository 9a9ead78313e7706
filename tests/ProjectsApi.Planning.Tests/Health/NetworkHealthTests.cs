using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Health;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Health;

/// <summary>Checks 1 to 8, with the thresholds of DCMA-EA PAM 200.1.</summary>
public sealed class NetworkHealthTests
{
    [Fact]
    public void There_are_fourteen_checks_in_the_order_of_their_numbers()
    {
        var checks = new CheckedSchedule().Chain(3).All(hasBaseline: false);

        Assert.Equal(Enumerable.Range(1, 14), checks.Select(check => (int)check.Kind));
    }

    [Fact]
    public void A_plain_chain_passes_all_that_can_be_checked_without_progress_and_says_why_the_rest_cannot()
    {
        var checks = new CheckedSchedule().Chain(3).All(hasBaseline: false);

        Assert.DoesNotContain(checks, check => check.Outcome == HealthOutcome.Failed);
        Assert.Equal(
            [
                (HealthCheckKind.InvalidDates, HealthReason.NoDataDate), (HealthCheckKind.Resources, HealthReason.NoResources),
                (HealthCheckKind.MissedTasks, HealthReason.NoBaseline), (HealthCheckKind.CriticalPathLengthIndex, HealthReason.NoTarget),
                (HealthCheckKind.BaselineExecutionIndex, HealthReason.NoBaseline),
            ],
            checks.Where(check => check.Outcome == HealthOutcome.NotApplicable).Select(check => (check.Kind, check.Reason ?? default)));
    }

    [Fact]
    public void An_activity_beside_the_chain_lacks_logic_and_the_ends_of_the_chain_do_not()
    {
        var check = new CheckedSchedule().Chain(3).Task(1).Check(HealthCheckKind.MissingLogic);

        Assert.Equal(HealthOutcome.Failed, check.Outcome);
        Assert.Equal([3], check.Activities);
        Assert.Equal((25m, 5m, 1, 4), (check.Value, check.Threshold, check.Count, check.Of));
    }

    [Fact]
    public void One_in_twenty_without_logic_still_passes_and_is_named()
    {
        var check = new CheckedSchedule().Chain(19).Task(1).Check(HealthCheckKind.MissingLogic);

        Assert.Equal((HealthOutcome.Passed, 5m), (check.Outcome, check.Value));
        Assert.Equal([19], check.Activities);
    }

    [Fact]
    public void Links_of_a_summary_are_logic_of_its_children()
    {
        var schedule = new CheckedSchedule()
            .Task(1)
            .Add(new("summary") { Kind = ActivityKind.Summary })
            .Add(new Activity("child") { Duration = CheckedSchedule.Day, Parent = 1 })
            .Task(1)
            .Link(0, 1)
            .Link(1, 3);

        var check = schedule.Check(HealthCheckKind.MissingLogic);

        Assert.Empty(check.Activities);
        Assert.Equal(3, check.Of);
    }

    [Fact]
    public void A_lead_fails_and_names_its_link_and_successor()
    {
        var check = new CheckedSchedule().Chain(3).Link(0, 2, ScheduleLinkKind.FS, -1m).Check(HealthCheckKind.Leads);

        Assert.Equal(HealthOutcome.Failed, check.Outcome);
        Assert.Equal([2], check.Links);
        Assert.Equal([2], check.Activities);
    }

    [Fact]
    public void One_lag_in_twenty_links_passes_and_two_do_not()
    {
        var schedule = new CheckedSchedule().Chain(20).Link(0, 2, ScheduleLinkKind.FS, 60m);
        var passed = schedule.Check(HealthCheckKind.Lags);
        var failed = schedule.Link(1, 3, ScheduleLinkKind.FS, 60m).Check(HealthCheckKind.Lags);

        Assert.Equal((HealthOutcome.Passed, 5m, 1, 20), (passed.Outcome, passed.Value, passed.Count, passed.Of));
        Assert.Equal(HealthOutcome.Failed, failed.Outcome);
        Assert.Equal([19, 20], failed.Links);
        Assert.Equal(HealthOutcome.Passed, schedule.Check(HealthCheckKind.Leads).Outcome);
    }

    [Fact]
    public void Nine_of_ten_links_from_finish_to_start_are_enough()
    {
        var schedule = new CheckedSchedule().Chain(10).Link(0, 2, ScheduleLinkKind.SS);
        var passed = schedule.Check(HealthCheckKind.FinishToStartShare);
        var failed = schedule.Link(1, 3, ScheduleLinkKind.FF).Check(HealthCheckKind.FinishToStartShare);

        Assert.Equal((HealthOutcome.Passed, 90m), (passed.Outcome, passed.Value));
        Assert.Equal([2], passed.Activities);
        Assert.Equal(HealthOutcome.Failed, failed.Outcome);
        Assert.Equal([9, 10], failed.Links);
    }

    [Fact]
    public void Without_links_there_is_no_share_of_them()
    {
        var checks = new CheckedSchedule().Task(1).All();

        Assert.All(
            [HealthCheckKind.Leads, HealthCheckKind.Lags, HealthCheckKind.FinishToStartShare],
            kind => Assert.Equal(HealthReason.NothingToCheck, checks.Single(check => check.Kind == kind).Reason));
    }

    [Theory]
    [InlineData(ScheduleConstraintKind.MustStartOn, true)]
    [InlineData(ScheduleConstraintKind.MustFinishOn, true)]
    [InlineData(ScheduleConstraintKind.StartNoLaterThan, true)]
    [InlineData(ScheduleConstraintKind.FinishNoLaterThan, true)]
    [InlineData(ScheduleConstraintKind.StartNoEarlierThan, false)]
    [InlineData(ScheduleConstraintKind.FinishNoEarlierThan, false)]
    [InlineData(ScheduleConstraintKind.AsLateAsPossible, false)]
    [InlineData(ScheduleConstraintKind.AsSoonAsPossible, false)]
    public void Constraints_that_may_break_logic_are_hard(ScheduleConstraintKind constraint, bool isHard)
    {
        var schedule = new CheckedSchedule();
        schedule.Add(schedule.Of(1) with { Constraint = constraint, ConstraintAt = CheckedSchedule.At(3, 17) }).Task(1).Link(0, 1);

        var check = schedule.Check(HealthCheckKind.HardConstraints);

        Assert.Equal(isHard ? [0] : [], check.Activities);
        Assert.Equal(isHard ? HealthOutcome.Failed : HealthOutcome.Passed, check.Outcome);
    }

    [Theory]
    [InlineData(45, false)] // 44 days of float
    [InlineData(46, true)]
    public void More_than_44_days_of_float_are_high(int days, bool isHigh)
    {
        var check = new CheckedSchedule().Task(days).Task(1).Milestone().Link(0, 2).Link(1, 2).Check(HealthCheckKind.HighFloat);

        Assert.Equal(isHigh ? [1] : [], check.Activities);
    }

    [Fact]
    public void An_imposed_finish_before_the_early_one_makes_float_negative_all_along_the_chain()
    {
        var schedule = new CheckedSchedule().Chain(3);
        schedule.Settings = schedule.Settings with { Finish = CheckedSchedule.At(4, 17) };

        var check = schedule.Check(HealthCheckKind.NegativeFloat);

        Assert.Equal(HealthOutcome.Failed, check.Outcome);
        Assert.Equal([0, 1, 2], check.Activities);
    }

    [Fact]
    public void More_than_44_days_are_a_long_duration_by_the_clock_when_it_runs_on_it()
    {
        var schedule = new CheckedSchedule().Task(44).Task(45).Milestone();
        schedule.Add(schedule.Of(0) with { IsElapsed = true, Duration = 44 * WallClock.MinutesPerDay });
        schedule.Add(schedule.Of(0) with { IsElapsed = true, Duration = (44 * WallClock.MinutesPerDay) + 1 });

        var check = schedule.Check(HealthCheckKind.HighDuration);

        Assert.Equal([1, 4], check.Activities);
        Assert.Equal(4, check.Of);
    }

    [Fact]
    public void Finished_activities_are_not_checked()
    {
        var schedule = new CheckedSchedule();
        schedule.Add(schedule.Of(50) with
        {
            Constraint = ScheduleConstraintKind.MustStartOn,
            ConstraintAt = CheckedSchedule.Monday,
            ActualStart = CheckedSchedule.Monday,
            ActualFinish = CheckedSchedule.At(7, 17),
            Progress = 100m,
        });

        var checks = schedule.Task(1).Link(0, 1).All();

        Assert.All(
            checks.Where(check => check.Kind is HealthCheckKind.HardConstraints or HealthCheckKind.HighDuration),
            check => Assert.Equal((HealthOutcome.Passed, 1), (check.Outcome, check.Of)));
    }
}

using ProjectsApi.Planning.Health;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Health;

/// <summary>Checks 9 to 14, with the thresholds of DCMA-EA PAM 200.1.</summary>
public sealed class ProgressHealthTests
{
    private static readonly DateOnly Tuesday = new(2024, 6, 4);
    private static readonly DateOnly Friday = new(2024, 6, 7);

    [Fact]
    public void Actuals_after_the_data_date_are_invalid()
    {
        var schedule = Known(CheckedSchedule.At(5, 8));
        schedule.Add(schedule.Of(5) with { ActualStart = CheckedSchedule.At(6, 8) }).Task(1).Link(0, 1);

        var check = schedule.Check(HealthCheckKind.InvalidDates);

        Assert.Equal(HealthOutcome.Failed, check.Outcome);
        Assert.Equal([0], check.Activities);
        Assert.Equal((50m, 2), (check.Value, check.Of));
    }

    [Fact]
    public void A_manual_plan_before_the_data_date_without_an_actual_start_is_invalid()
    {
        var schedule = Known(CheckedSchedule.At(12, 8));
        schedule.Add(
            schedule.Of(1) with { IsManual = true, ManualStart = CheckedSchedule.At(5, 8), ManualFinish = CheckedSchedule.At(5, 17) });

        Assert.Equal([0], schedule.Check(HealthCheckKind.InvalidDates).Activities);
    }

    [Fact]
    public void Work_scheduled_after_the_data_date_is_valid_and_the_evening_before_equals_the_morning()
    {
        var schedule = Known(CheckedSchedule.At(5, 17));
        schedule.Add(schedule.Of(5) with { ActualStart = CheckedSchedule.Monday, Progress = 40m }).Task(1).Link(0, 1);

        Assert.Equal(HealthOutcome.Passed, schedule.Check(HealthCheckKind.InvalidDates).Outcome);
    }

    [Fact]
    public void Due_activities_finished_late_or_not_at_all_are_missed()
    {
        var schedule = Known(CheckedSchedule.At(10, 8)); // Monday: Friday is over
        schedule.Add(Done(schedule, 4, 17), Tuesday)
            .Add(Done(schedule, 5, 17), Tuesday)
            .Task(1, Friday)
            .Task(1, new(2024, 6, 10));

        var missed = schedule.Check(HealthCheckKind.MissedTasks);
        var index = schedule.Check(HealthCheckKind.BaselineExecutionIndex);

        Assert.Equal([1, 2], missed.Activities);
        Assert.Equal((HealthOutcome.Failed, 2, 3), (missed.Outcome, missed.Count, missed.Of));
        Assert.Equal((HealthOutcome.Failed, 2, 3), (index.Outcome, index.Count, index.Of));
        Assert.Equal([2], index.Activities);
        Assert.Equal(0.6667m, decimal.Round(index.Value ?? 0m, 4));
    }

    [Fact]
    public void A_day_is_not_over_before_its_evening()
    {
        var schedule = Known(CheckedSchedule.At(7, 16));
        schedule.Task(1, Friday);

        Assert.Equal(HealthReason.NothingToCheck, schedule.Check(HealthCheckKind.MissedTasks).Reason);
        schedule.Settings = schedule.Settings with { DataDate = CheckedSchedule.At(7, 17) };
        Assert.Equal(1, schedule.Check(HealthCheckKind.MissedTasks).Of);
    }

    [Fact]
    public void Work_done_ahead_counts_for_the_index_of_the_baseline()
    {
        var schedule = Known(CheckedSchedule.At(5, 8));
        schedule.Add(Done(schedule, 3, 17), Tuesday).Add(Done(schedule, 4, 17), Friday);

        var index = schedule.Check(HealthCheckKind.BaselineExecutionIndex);

        Assert.Equal((HealthOutcome.Passed, 2m), (index.Outcome, index.Value));
    }

    [Fact]
    public void Without_a_data_date_nothing_is_due()
    {
        var checks = new CheckedSchedule().Task(1, Tuesday).All();

        Assert.All(
            checks.Where(check => check.Kind is HealthCheckKind.MissedTasks or HealthCheckKind.BaselineExecutionIndex),
            check => Assert.Equal(HealthReason.NoDataDate, check.Reason));
    }

    [Fact]
    public void The_finish_of_a_chain_moves_with_its_first_task()
    {
        var check = new CheckedSchedule().Chain(4).Check(HealthCheckKind.CriticalPathTest);

        Assert.Equal((HealthOutcome.Passed, 600m, 600m), (check.Outcome, check.Value, check.Threshold));
    }

    [Fact]
    public void The_finish_moves_with_the_remaining_work_of_a_started_task()
    {
        var schedule = Known(CheckedSchedule.At(5, 8));
        schedule.Add(schedule.Of(5) with { ActualStart = CheckedSchedule.Monday, Progress = 40m }).Task(1).Link(0, 1);

        Assert.Equal((HealthOutcome.Passed, 600m), Outcome(schedule.Check(HealthCheckKind.CriticalPathTest)));
    }

    [Fact]
    public void A_task_called_critical_that_moves_nothing_fails_the_test_and_is_named()
    {
        var schedule = new CheckedSchedule().Task(1).Task(400).Milestone().Link(0, 2).Link(1, 2);
        schedule.Settings = schedule.Settings with { CriticalFloat = 1_000 * CheckedSchedule.Day };

        var check = schedule.Check(HealthCheckKind.CriticalPathTest);

        Assert.Equal((HealthOutcome.Failed, 201m), Outcome(check));
        Assert.Equal([0], check.Activities);
    }

    [Fact]
    public void In_backward_scheduling_the_start_moves()
    {
        var schedule = new CheckedSchedule().Chain(4);
        schedule.Settings = schedule.Settings with { FromStart = false, Finish = CheckedSchedule.At(28, 17) };

        Assert.Equal((HealthOutcome.Passed, 600m), Outcome(schedule.Check(HealthCheckKind.CriticalPathTest)));
    }

    [Fact]
    public void A_task_that_would_run_off_the_calendar_cannot_be_tested()
    {
        var schedule = new CheckedSchedule().Task(32_500);

        Assert.Equal(HealthReason.BeyondCalendar, schedule.Check(HealthCheckKind.CriticalPathTest).Reason);
    }

    [Fact]
    public void Without_an_open_critical_task_there_is_nothing_to_lengthen()
    {
        var schedule = new CheckedSchedule();
        schedule.Add(Done(schedule, 3, 17));

        Assert.Equal(HealthReason.NoCriticalTask, schedule.Check(HealthCheckKind.CriticalPathTest).Reason);
    }

    [Theory]
    [InlineData(14, 1.0, HealthOutcome.Passed)] // ten working days to Friday 14 June
    [InlineData(17, 1.1, HealthOutcome.Passed)]
    [InlineData(13, 0.9, HealthOutcome.Failed)]
    public void The_length_index_compares_the_float_to_the_target_with_the_length_of_the_path(int day, double value, HealthOutcome outcome)
    {
        var schedule = new CheckedSchedule().Chain(10);
        schedule.Settings = schedule.Settings with { Finish = CheckedSchedule.At(day, 17) };

        var check = schedule.Check(HealthCheckKind.CriticalPathLengthIndex);

        Assert.Equal((outcome, (decimal)value), Outcome(check));
        Assert.Equal(outcome == HealthOutcome.Failed ? Enumerable.Range(0, 10) : [], check.Activities);
    }

    [Fact]
    public void Without_an_imposed_finish_the_baseline_is_the_target_and_the_path_begins_at_the_data_date()
    {
        var schedule = Known(CheckedSchedule.At(5, 8));
        schedule.Add(schedule.Of(5) with { ActualStart = CheckedSchedule.Monday, Progress = 20m }, Friday);

        // Four days remain from Wednesday: the finish is Monday the 10th, one working day after Friday.
        Assert.Equal((HealthOutcome.Failed, 0.75m), Outcome(schedule.Check(HealthCheckKind.CriticalPathLengthIndex)));
    }

    private static CheckedSchedule Known(int dataDate) =>
        new() { Settings = new() { Start = CheckedSchedule.Monday, DataDate = dataDate } };

    private static Activity Done(CheckedSchedule schedule, int day, int hour) => schedule.Of(1) with
    {
        ActualStart = CheckedSchedule.Monday,
        ActualFinish = CheckedSchedule.At(day, hour),
        Progress = 100m,
    };

    private static (HealthOutcome Outcome, decimal? Value) Outcome(HealthCheck check) => (check.Outcome, check.Value);
}

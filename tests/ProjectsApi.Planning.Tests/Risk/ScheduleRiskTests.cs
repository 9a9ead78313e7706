using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Risk;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Risk;

public sealed class ScheduleRiskTests
{
    private const int Many = 20_000;
    private const long Seed = 20_240_628;

    [Fact]
    public void A_serial_chain_takes_the_sum_of_the_means_and_scatters_with_the_sum_of_the_variances()
    {
        var chain = Chain();
        var mean = chain.Estimates.Sum(estimate => estimate?.Mean ?? 0);
        var deviation = Math.Sqrt(chain.Estimates.Sum(estimate => estimate?.Variance ?? 0));

        var finish = chain.Simulate(new(Many, Seed)).Project.Finish;

        Assert.InRange(finish.Mean - RiskSchedule.Start - mean, -4 * finish.StandardError, 4 * finish.StandardError);
        Assert.Equal(deviation / Math.Sqrt(Many), finish.StandardError, deviation * 0.0002);
        // A sum of many is nearly normal: the standard error of its deviation is the deviation ÷ √(2n).
        Assert.InRange(finish.StandardDeviation / deviation, 1 - (4 / Math.Sqrt(2.0 * Many)), 1 + (4 / Math.Sqrt(2.0 * Many)));
        // The P80 of a normal distribution lies 0.8416 deviations above its mean.
        Assert.Equal(0.8416, (finish.At(80) - RiskSchedule.Start - mean) / deviation, 0.05);
    }

    [Fact]
    public void The_error_of_the_mean_halves_with_four_times_the_iterations()
    {
        var chain = Chain();

        Assert.Equal(
            2, chain.Simulate(
                new(2500, Seed)).Project.Finish.StandardError / chain.Simulate(new(10_000, Seed)).Project.Finish.StandardError, 0.1);
    }

    [Fact]
    public void Where_two_branches_meet_the_criticality_index_is_the_probability_to_be_the_longer()
    {
        // X is uniform over 0 to 1 and Y over ½ to 1½ of 100,000 minutes. So P(X > Y) = ½ × ½ × ½, E(max) = 49/48.
        const int Unit = 100_000;
        var schedule = new RiskSchedule();
        var shorter = schedule.Add(DurationUncertainty.Uniform(0, Unit));
        var longer = schedule.Add(DurationUncertainty.Uniform(Unit / 2, Unit * 3 / 2));
        var meeting = schedule.Add(new Activity("Meeting") { Kind = ActivityKind.Milestone }, null, shorter, longer);
        var error = Math.Sqrt(0.125 * 0.875 / Many);

        var result = schedule.Simulate(new(Many, Seed));

        Assert.InRange(result.Criticality[shorter], 0.125 - (4 * error), 0.125 + (4 * error));
        Assert.InRange(result.Criticality[longer], 0.875 - (4 * error), 0.875 + (4 * error));
        Assert.Equal(1, result.Criticality[meeting]);
        var tooLate = result.Project.Finish.Mean - RiskSchedule.Start - (Unit * 49 / 48.0);
        Assert.InRange(tooLate, -4 * result.Project.Finish.StandardError, 4 * result.Project.Finish.StandardError);
        // P(max ≤ 1) = ½: the plan, which counts only the longer branch, is met in every second iteration.
        Assert.Equal(0.5, result.Project.PlannedProbability, 4 * Math.Sqrt(0.25 / Many));
        Assert.Equal([longer, shorter], result.Project.Drivers.Select(driver => driver.Activity));
        Assert.Equal(result.Criticality[longer], result.Project.Drivers[0].Criticality);
    }

    [Fact]
    public void The_longest_path_is_the_other_measure_of_criticality()
    {
        var schedule = new RiskSchedule
        {
            Settings = new()
            {
                Start = RiskSchedule.Start,
                CriticalityRule = ScheduleCriticality.LongestPath,
                Finish = RiskSchedule.Start + 9000
            }
        };
        var first = schedule.Add(DurationUncertainty.Uniform(0, 1000));
        schedule.Add(DurationUncertainty.Uniform(0, 1000), first);
        var other = schedule.Add(DurationUncertainty.Uniform(0, 100));

        var result = schedule.Simulate(new(1000, Seed));

        Assert.True(result.Criticality[first] > 0.9 && result.Criticality[other] is > 0 and < 0.1);
        Assert.True(result.Criticality[first] + result.Criticality[other] >= 1);
    }

    [Fact]
    public void The_tornado_names_the_widest_duration_first()
    {
        var schedule = new RiskSchedule();
        var narrow = schedule.Add(DurationUncertainty.Triangular(900, 1000, 1100));
        var wide = schedule.Add(DurationUncertainty.Triangular(200, 1000, 1800), narrow);
        var certain = schedule.Add(DurationUncertainty.Certain(1000), wide);
        var beside = schedule.Add(DurationUncertainty.Uniform(0, 10));

        var result = schedule.Simulate(new(Many, Seed));

        // Deviations of 8 to 1: the first dominates the sum, the second correlates as 1 ÷ √65. The parallel task does not move it.
        Assert.Equal([wide, narrow, beside], result.Project.Drivers.Select(driver => driver.Activity));
        Assert.Equal(8 / Math.Sqrt(65), result.Project.Drivers[0].Correlation, 0.01);
        Assert.Equal(1 / Math.Sqrt(65), result.Project.Drivers[1].Correlation, 0.03);
        Assert.True(Math.Abs(result.Project.Drivers[2].Correlation) < 2 * result.NoiseLimit);
        Assert.Equal((0, 1), (result.Criticality[beside], result.Criticality[certain]));
    }

    [Fact]
    public void Certain_durations_leave_one_finish_and_no_driver()
    {
        var schedule = new RiskSchedule();
        var first = schedule.Add(DurationUncertainty.Certain(480));
        var last = schedule.Add(new Activity("Without an estimate") { Duration = 960 }, null, first);

        var result = schedule.Simulate(new(100, Seed) { Targets = [first] });

        Assert.Equal(RiskSchedule.Start + 1440, result.Project.Planned);
        Assert.Equal(result.Project.Planned, result.Project.Finish.At(10));
        Assert.Equal(result.Project.Planned, result.Project.Finish.At(90));
        Assert.Equal((1, 0), (result.Project.PlannedProbability, result.Project.Finish.StandardError));
        Assert.Empty(result.Project.Drivers);
        Assert.Equal(RiskSchedule.Start + 480, Assert.Single(result.Targets).Finish.At(50));
        Assert.Equal([1, 1], [result.Criticality[first], result.Criticality[last]]);
    }

    [Fact]
    public void Only_predecessors_drive_a_target()
    {
        var schedule = new RiskSchedule();
        var first = schedule.Add(DurationUncertainty.Uniform(0, 1000));
        var middle = schedule.Add(DurationUncertainty.Uniform(0, 1000), first);
        var last = schedule.Add(DurationUncertainty.Uniform(0, 1000), middle);

        var result = schedule.Simulate(new(Many, Seed) { Targets = [middle, first] });

        Assert.Equal([middle, first], result.Targets.Select(target => target.Activity));
        Assert.Equal(new HashSet<int> { first, middle }, result.Targets[0].Drivers.Take(2).Select(driver => driver.Activity).ToHashSet());
        Assert.Equal(last, result.Targets[0].Drivers[2].Activity);
        Assert.True(Math.Abs(result.Targets[0].Drivers[2].Correlation) < 2 * result.NoiseLimit);
        Assert.Equal(1, result.Targets[1].Drivers[0].Correlation, 12);
        Assert.Equal(RiskSchedule.Start + 1000, result.Targets[0].Planned);
    }

    [Fact]
    public void Finishes_fall_in_working_time_of_the_calendar()
    {
        var schedule = new RiskSchedule { Calendars = [RiskSchedule.Standard] };
        var first = schedule.Add(DurationUncertainty.Pert(4320, 4800, 6000));
        schedule.Add(DurationUncertainty.Triangular(4320, 4800, 6000), first);

        var finish = schedule.Simulate(new(2000, Seed)).Project.Finish;

        Assert.DoesNotContain(finish.Days, day => day.Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        Assert.All(
            Enumerable.Range(1, 100), percent => Assert.InRange(WallClock.At(finish.At(percent)).TimeOfDay, new(8, 0, 0), new(17, 0, 0)));
    }

    private static RiskSchedule Chain()
    {
        var chain = new RiskSchedule();
        for (var index = 0; index < 12; index++)
        {
            var days = 1440 * (index + 1);
            var estimate = (index % 3) switch
            {
                0 => DurationUncertainty.Triangular(days * 9 / 10, days, days * 5 / 4),
                1 => DurationUncertainty.Pert(days / 2, days, days * 2),
                _ => DurationUncertainty.Uniform(days * 4 / 5, days * 6 / 5),
            };
            chain.Add(estimate, index == 0 ? [] : [index - 1]);
        }

        return chain;
    }
}

using ProjectsApi.Planning.Risk;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Risk;

/// <summary>Uncertainty of started work, and certain activities.</summary>
public sealed class RiskOfProgressTests
{
    private const int Many = 5000;
    private static readonly DurationUncertainty Doubtful = DurationUncertainty.Uniform(500, 2000);

    [Fact]
    public void Completed_work_is_certain()
    {
        var schedule = new RiskSchedule();
        var done = schedule.Add(
            new Activity("Done") { Duration = 1000, ActualStart = At(0), ActualFinish = At(1700), Progress = 100 }, Doubtful);
        schedule.Add(DurationUncertainty.Certain(300), done);

        var result = schedule.Simulate(new(100, 1));

        Assert.Equal((At(2000), At(2000)), (result.Project.Finish.Earliest, result.Project.Finish.Latest));
        Assert.Empty(result.Project.Drivers);
        Assert.Equal(0, result.Criticality[done]);
    }

    [Fact]
    public void Remaining_work_after_the_data_date_varies()
    {
        var schedule = new RiskSchedule { Settings = new() { Start = At(0), DataDate = At(700) } };
        schedule.Add(new Activity("Begun") { Duration = 1000, ActualStart = At(0), Progress = 60 }, Doubtful);

        var result = schedule.Simulate(new(Many, 1));

        // 400 of 1,000 minutes are left: 200 to 800 of them.
        Assert.Equal(At(1100), result.Project.Planned);
        AssertUniform(result.Project.Finish, At(900), At(1500));
    }

    [Fact]
    public void Without_a_data_date_remaining_work_follows_actual_work()
    {
        var schedule = new RiskSchedule();
        schedule.Add(new Activity("Begun") { Duration = 1000, ActualStart = At(0), Progress = 60 }, Doubtful);

        AssertUniform(schedule.Simulate(new(Many, 1)).Project.Finish, At(800), At(1400));
    }

    [Fact]
    public void Remaining_work_beyond_its_plan_varies_as_widely_in_percent()
    {
        var schedule = new RiskSchedule { Settings = new() { Start = At(0), DataDate = At(700) } };
        schedule.Add(new Activity("Outgrown") { Duration = 1000, ActualStart = At(0), Remaining = 3000 }, Doubtful);

        AssertUniform(schedule.Simulate(new(Many, 1)).Project.Finish, At(700 + 1500), At(700 + 6000));
    }

    [Fact]
    public void The_default_spread_is_for_tasks_without_an_estimate_only()
    {
        var schedule = new RiskSchedule();
        var summary = schedule.Add(new Activity("Heading") { Kind = ActivityKind.Summary, Duration = 9999 }, Doubtful);
        var own = schedule.Add(new Activity("Own") { Duration = 1000, Parent = summary }, DurationUncertainty.Certain(1000));
        var none = schedule.Add(new Activity("None") { Duration = 1000, Parent = summary }, null, own);
        var manual = schedule.Add(
            new Activity("Held") { Duration = 1000, IsManual = true, ManualStart = At(0), ManualFinish = At(10) }, Doubtful);
        schedule.Add(new Activity("Gate") { Kind = ActivityKind.Milestone, Duration = 1000 }, Doubtful, none, manual);

        var result = schedule.Simulate(new(Many, 1) { Spread = new(ScheduleRiskShape.Uniform, 10, 30), Targets = [summary, manual] });

        Assert.Equal([none], result.Project.Drivers.Select(driver => driver.Activity));
        AssertUniform(result.Project.Finish, At(1900), At(2300));
        Assert.Equal(result.Project.Finish.At(80), result.Targets[0].Finish.At(80));
        Assert.Equal((At(10), At(10)), (result.Targets[1].Finish.Earliest, result.Targets[1].Finish.Latest));
        Assert.Equal(At(2000), schedule.Simulate(new(10, 1)).Project.Finish.Latest);
    }

    private static int At(int minute) => RiskSchedule.Start + minute;

    private static void AssertUniform(FinishDistribution finish, int from, int to)
    {
        var range = to - from;
        Assert.InRange(finish.Earliest, from, from + (range / 100));
        Assert.InRange(finish.Latest, to - (range / 100), to);
        Assert.InRange(finish.Mean - ((from + to) / 2.0), -4 * finish.StandardError, 4 * finish.StandardError);
        Assert.Equal(range / Math.Sqrt(12), finish.StandardDeviation, range * 0.01);
    }
}

using System.Globalization;
using ProjectsApi.Planning.Risk;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Risk;

/// <summary>A simulation gives the same result on any number of threads, and can be cancelled.</summary>
public sealed class RiskRunTests
{
    private const long Seed = 7;

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    public void The_same_seed_gives_the_same_on_one_two_and_eight_threads(long seed)
    {
        var schedule = Branches();
        var expected = Shown(schedule.Simulate(new(3000, seed) { Targets = [2, 0], Spread = DurationSpread.Usual }));

        Assert.All(
            [1, 2, 8],
            threads => Assert.Equal(
                expected,
                Shown(schedule.Simulate(new(3000, seed) { Targets = [2, 0], Spread = DurationSpread.Usual, Parallelism = threads }))));
    }

    [Fact]
    public void Another_seed_gives_another_sample()
    {
        var schedule = Branches();

        Assert.NotEqual(Shown(schedule.Simulate(new(3000, 1))), Shown(schedule.Simulate(new(3000, 2))));
    }

    [Fact]
    public void More_iterations_keep_those_before_them()
    {
        var schedule = Branches();
        var (few, many) = (schedule.Simulate(new(100, Seed)).Project.Finish, schedule.Simulate(new(200, Seed)).Project.Finish);

        Assert.Empty(
            Enumerable.Range(1, 100).Select(rank => few.At(rank)).Except(Enumerable.Range(1, 200).Select(rank => many.At(rank / 2m))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_cancelled_simulation_stops(int threads)
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var schedule = Branches();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            ScheduleRisk.Simulate(schedule.Compile(), schedule.Estimates, new(100_000, Seed) { Parallelism = threads }, source.Token));
    }

    [Fact]
    public void An_iteration_allocates_nothing()
    {
        var schedule = Branches();
        var model = schedule.Compile();
        var (few, many) = (Allocated(1000), Allocated(9000));

        // Memory per iteration: its finish, copied and sorted, and ranks with their buffers for finish and duration.
        const int KeptPerIteration = 64;
        Assert.InRange(many - few, 0, (8000 * KeptPerIteration) + 50_000);

        long Allocated(int iterations)
        {
            ScheduleRisk.Simulate(model, schedule.Estimates, new(iterations, Seed), CancellationToken.None);
            var before = GC.GetAllocatedBytesForCurrentThread();
            ScheduleRisk.Simulate(model, schedule.Estimates, new(iterations, Seed), CancellationToken.None);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Settings_outside_their_bounds_are_refused()
    {
        var schedule = Branches();

        Assert.Throws<ArgumentOutOfRangeException>(() => new RiskSettings(0, Seed));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RiskSettings(RiskSettings.MostIterations + 1, Seed));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RiskSettings(1, Seed) { Parallelism = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RiskSettings(1, Seed) { Parallelism = RiskSettings.MostParallelism + 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => schedule.Simulate(new(1, Seed) { Targets = [-1] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => schedule.Simulate(new(1, Seed) { Targets = [schedule.Activities.Count] }));
        Assert.Throws<ArgumentException>(() => ScheduleRisk.Simulate(schedule.Compile(), [], new(1, Seed), CancellationToken.None));
    }

    private static RiskSchedule Branches()
    {
        var schedule = new RiskSchedule { Calendars = [RiskSchedule.Standard] };
        var first = schedule.Add(DurationUncertainty.Pert(4320, 4800, 9600));
        var left = schedule.Add(DurationUncertainty.Triangular(2400, 4800, 6000), first);
        var right = schedule.Add(DurationUncertainty.Uniform(2400, 7200), first);
        schedule.Add(new Activity("Without an estimate") { Duration = 960 }, null, left, right);
        return schedule;
    }

    private static string Shown(RiskResult result) => string.Join(
        '\n',
        result.Targets.Prepend(result.Project).Select(forecast => string.Join(
            ' ',
            forecast.Planned,
            forecast.Finish.Mean.ToString("R", CultureInfo.InvariantCulture),
            forecast.Finish.StandardDeviation.ToString("R", CultureInfo.InvariantCulture),
            string.Join(' ', forecast.Finish.Days),
            string.Join(' ', Enumerable.Range(1, 100).Select(percent => forecast.Finish.At(percent))),
            string.Join(' ', forecast.Drivers)))
            .Append(string.Join(' ', result.Criticality)));
}

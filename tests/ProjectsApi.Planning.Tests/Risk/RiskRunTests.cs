using CsCheck;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Risk;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Risk;

/// <summary>How a simulation runs: the same on any number of threads, to be stopped, and each iteration what the schedule itself gives.</summary>
public sealed class RiskRunTests
{
    private const long Seed = 7;

    /// <summary>A schedule in which each activity follows up to two earlier ones.</summary>
    private static readonly Gen<RiskSchedule> Schedules =
        from count in Gen.Int[1, 12]
        from durations in Gen.Int[0, 3000].Array[3].Array[count]
        from predecessors in Gen.Int[0, 11].Array[0, 2].Array[count]
        from isStandard in Gen.Bool
        select Built(durations, predecessors, isStandard ? StandardCalendars.Standard : StandardCalendars.AllHours);

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

        Assert.Empty(Enumerable.Range(1, 100).Select(rank => few.At(rank)).Except(Enumerable.Range(1, 200).Select(rank => many.At(rank / 2m))));
    }

    [Fact]
    public void Each_iteration_is_the_schedule_with_its_drawn_durations()
    {
        Schedules.Sample(
            schedule =>
            {
                var finish = schedule.Simulate(new(10, Seed)).Project.Finish;
                var samplers = schedule.Estimates.Select(estimate => new DurationSampler(estimate ?? default)).ToArray();
                var expected = Enumerable.Range(0, 10)
                    .Select(iteration => schedule.CompileWith(samplers.Select((sampler, activity) => Draw(sampler, iteration, activity))))
                    .Select(model => model.Run(CancellationToken.None).ProjectFinish);
                return Enumerable.Range(1, 10).Select(rank => finish.At(rank * 10)).SequenceEqual(expected.Order());
            },
            iter: 100);
    }

    [Fact]
    public void No_finish_leaves_what_the_least_and_the_most_durations_allow_and_something_is_always_critical()
    {
        Schedules.Sample(
            schedule =>
            {
                var result = schedule.Simulate(new(50, Seed) { Parallelism = 2 });
                var earliest = schedule.CompileWith(schedule.Estimates.Select(estimate => estimate?.Least ?? 0)).Run(CancellationToken.None);
                var latest = schedule.CompileWith(schedule.Estimates.Select(estimate => estimate?.Most ?? 0)).Run(CancellationToken.None);
                return earliest.ProjectFinish <= result.Project.Finish.Earliest && result.Project.Finish.Latest <= latest.ProjectFinish
                    && result.Criticality.All(share => share is >= 0 and <= 1) && result.Criticality.Sum() >= 1 - 1e-9;
            },
            iter: 100);
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

        // What is kept per iteration: its finish, copied and sorted, and ranks with their buffers for finish and duration.
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
        var schedule = new RiskSchedule { Calendar = StandardCalendars.Standard };
        var first = schedule.Add(DurationUncertainty.Pert(4320, 4800, 9600));
        var left = schedule.Add(DurationUncertainty.Triangular(2400, 4800, 6000), first);
        var right = schedule.Add(DurationUncertainty.Uniform(2400, 7200), first);
        schedule.Add(new Activity("Without an estimate") { Duration = 960 }, null, left, right);
        return schedule;
    }

    private static RiskSchedule Built(int[][] durations, int[][] predecessors, CalendarDefinition calendar)
    {
        var schedule = new RiskSchedule { Calendar = calendar };
        for (var index = 0; index < durations.Length; index++)
        {
            int[] ordered = [.. durations[index].Order()];
            var activity = new Activity("Task") { Duration = ordered[1] + 1 };
            schedule.Add(
                activity,
                index % 2 == 0 ? DurationUncertainty.Pert(ordered[0], ordered[1], ordered[2]) : DurationUncertainty.Triangular(ordered[0], ordered[1], ordered[2]),
                [.. predecessors[index].Where(predecessor => predecessor < index).Distinct()]);
        }

        return schedule;
    }

    private static int Draw(DurationSampler sampler, int iteration, int activity)
    {
        var stream = new RandomStream(Seed, iteration, activity);
        return sampler.Draw(ref stream);
    }

    private static string Shown(RiskResult result) => string.Join(
        '\n',
        result.Targets.Prepend(result.Project).Select(forecast => string.Join(
            ' ',
            forecast.Planned,
            forecast.Finish.Mean.ToString("R"),
            forecast.Finish.StandardDeviation.ToString("R"),
            string.Join(' ', forecast.Finish.Days),
            string.Join(' ', Enumerable.Range(1, 100).Select(percent => forecast.Finish.At(percent))),
            string.Join(' ', forecast.Drivers)))
            .Append(string.Join(' ', result.Criticality)));
}

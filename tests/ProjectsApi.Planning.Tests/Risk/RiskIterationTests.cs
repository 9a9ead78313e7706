using CsCheck;
using ProjectsApi.Planning.Risk;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Risk;

/// <summary>Each iteration equals the schedule with its sampled durations, independent of the previous iteration.</summary>
public sealed class RiskIterationTests
{
    private const long Seed = 7;
    private const int Iterations = 10;

    private static readonly Gen<RiskSchedule> Chains = Schedules(Gen.Const(ScheduleLinkKind.FS), Gen.Const(Lag.None));

    private static readonly Gen<RiskSchedule> Networks = Schedules(
        Gen.Enum<ScheduleLinkKind>(),
        Gen.Select(Gen.Int[-100, 400], Gen.Enum<LagUnit>(), (amount, unit) => new Lag(amount, unit)));

    [Fact]
    public void Each_iteration_is_the_schedule_with_its_drawn_durations()
    {
        Networks.Sample(
            schedule =>
            {
                var targets = Enumerable.Range(0, schedule.Activities.Count).ToArray();
                var result = schedule.Simulate(new(Iterations, Seed) { Targets = targets });
                var passes = Enumerable.Range(0, Iterations).Select(iteration => PassOf(schedule, iteration)).ToArray();
                return IsMadeOf(result.Project.Finish, passes.Select(pass => pass.ProjectFinish))
                    && targets.All(target => IsMadeOf(result.Targets[target].Finish, passes.Select(pass => pass.Finish(target))))
                    && targets.All(
                        target => result.Criticality[target] == (double)passes.Count(pass => pass.IsCritical(target)) / Iterations);
            },
            iter: 200);
    }

    [Fact]
    public void Every_finish_is_within_the_least_and_most_durations_and_some_activity_is_always_critical()
    {
        Chains.Sample(
            schedule =>
            {
                var result = schedule.Simulate(new(Iterations, Seed) { Parallelism = 2 });
                var earliest = schedule.CompileWith(schedule.Estimates.Select(estimate => estimate?.Least ?? 0))
                    .Run(CancellationToken.None);
                var latest = schedule.CompileWith(schedule.Estimates.Select(estimate => estimate?.Most ?? 0)).Run(CancellationToken.None);
                return earliest.ProjectFinish <= result.Project.Finish.Earliest && result.Project.Finish.Latest <= latest.ProjectFinish
                    && result.Criticality.All(share => share is >= 0 and <= 1) && result.Criticality.Sum() >= 1 - 1e-9;
            },
            iter: 200);
    }

    // Each activity follows up to two earlier ones; on two calendars, and by either rule of criticality.
    private static Gen<RiskSchedule> Schedules(Gen<ScheduleLinkKind> kinds, Gen<Lag> lags) =>
        from lines in Gen.Select(Gen.Int[0, 3000].Array[3], Gen.Int[0, 1], Gen.Select(Gen.Int[0, 11], kinds, lags).Array[0, 2]).Array[1, 12]
        from rule in Gen.Enum<ScheduleCriticality>()
        select Built(lines, rule);

    private static RiskSchedule Built(
        (int[] Durations, int Calendar, (int Predecessor, ScheduleLinkKind Kind, Lag Lag)[] Links)[] lines, ScheduleCriticality rule)
    {
        var schedule = new RiskSchedule
        {
            Calendars = [RiskSchedule.AllHours, RiskSchedule.Standard],
            Settings = new() { Start = RiskSchedule.Start, CriticalityRule = rule },
        };
        for (var index = 0; index < lines.Length; index++)
        {
            int[] ordered = [.. lines[index].Durations.Order()];
            schedule.Add(
                new Activity($"A{index}") { Duration = ordered[1] + 1, Calendar = lines[index].Calendar },
                index % 2 == 0 ? DurationUncertainty.Pert(
                    ordered[0], ordered[1], ordered[2]) : DurationUncertainty.Triangular(ordered[0], ordered[1], ordered[2]));
            foreach (var link in lines[index].Links.Where(link => link.Predecessor < index).DistinctBy(link => link.Predecessor))
            {
                schedule.Link(link.Predecessor, index, link.Kind, link.Lag);
            }
        }

        return schedule;
    }

    private static SchedulePass PassOf(RiskSchedule schedule, int iteration) => schedule
        .CompileWith(schedule.Estimates.Select((estimate, activity) =>
        {
            var stream = new RandomStream(Seed, iteration, activity);
            return new DurationSampler(estimate ?? default).Draw(ref stream);
        }))
        .Run(CancellationToken.None);

    private static bool IsMadeOf(FinishDistribution distribution, IEnumerable<int> finishes) =>
        Enumerable.Range(1, Iterations).Select(rank => distribution.At(rank * 100m / Iterations)).SequenceEqual(finishes.Order());
}

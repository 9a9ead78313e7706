using System.Diagnostics;
using System.Globalization;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Risk;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Benchmarks.Planning;

/// <summary>Monte Carlo over a random schedule: seconds and allocation on one thread and on all.</summary>
internal static class RiskBenchmark
{
    private const long Seed = 20_240_628;

    public static int Run(string[] args)
    {
        var (iterations, size) = args is [var first, var second]
            ? (int.Parse(first, CultureInfo.InvariantCulture), int.Parse(second, CultureInfo.InvariantCulture))
            : (10_000, 1_000);
        var (model, estimates) = RiskPlan.Of(size, Seed);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{iterations:N0} iterations × {size:N0} activities, {RiskPlan.LinksPerActivity} links each, "
                    + $"half triangular and half PERT"));
        ScheduleRisk.Simulate(model, estimates, new(Math.Min(iterations, 200), Seed), CancellationToken.None);
        RiskResult? before = null;
        foreach (var parallelism in new[] { 1, Environment.ProcessorCount }.Distinct())
        {
            var result = Measured(model, estimates, new(iterations, Seed) { Parallelism = parallelism });
            if (before is not null && !before.Project.Drivers.SequenceEqual(result.Project.Drivers))
            {
                Console.WriteLine("Results differ between degrees of parallelism.");
                return 1;
            }

            before = result;
        }

        return 0;
    }

    private static RiskResult Measured(ScheduleModel model, IReadOnlyList<DurationUncertainty?> estimates, RiskSettings settings)
    {
        GC.Collect();
        var (allocated, collections) = (GC.GetTotalAllocatedBytes(precise: true), GC.CollectionCount(0));
        var (started, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var result = ScheduleRisk.Simulate(model, estimates, settings, CancellationToken.None);
        var (seconds, processor) = (Stopwatch.GetElapsedTime(started).TotalSeconds, (Environment.CpuUsage.TotalTime - used).TotalSeconds);
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        var finish = result.Project.Finish;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"threads {settings.Parallelism}: {seconds:F2} s, of the processors {processor:F2} s, "
                    + $"{settings.Iterations / seconds:N0} iterations/s"));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  {bytes / 1e6:F1} MB allocated, {bytes / settings.Iterations:N0} bytes per iteration, "
                    + $"{GC.CollectionCount(0) - collections} collections"));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  planned {WallClock.At(result.Project.Planned):s}, "
                    + $"P50 {WallClock.At(finish.At(50)):s}, P80 {WallClock.At(finish.At(80)):s}"));
        return result;
    }
}

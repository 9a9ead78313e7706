using System.Globalization;
using ProjectsApi.Benchmarks.Planning;

namespace ProjectsApi.Benchmarks;

/// <summary>Runs the benchmarks of all targets, prints one table, and compares its ratios with those of earlier runs.</summary>
internal static class AllBenchmarks
{
    private const string History = "--history";

    public static async Task<int> RunAsync(string[] args)
    {
        var load = args is [.., History, _] ? args[..^2] : args;
        Func<Task<int>>[] all =
        [
            () => Task.FromResult(PlanningBenchmark.Run()),
            ScheduleQueryBenchmark.RunAsync,
            PlanWritesBenchmark.RunAsync,
            () => ApiBenchmark.RunAsync(load),
            () => KeptBenchmark.RunAsync(load),
            ForecastBenchmark.RunAsync,
            LiveBenchmark.RunAsync,
            () => ScaleBenchmark.RunAsync([]),
            () => StartBenchmark.RunAsync([]),
        ];
        foreach (var benchmark in all)
        {
            if (await benchmark() is var code && code != 0)
            {
                return code;
            }
        }

        Print();
        return args is [.., History, var file] ? ResultHistory.Append(file, Result.All) : 0;
    }

    private static void Print()
    {
        Console.WriteLine();
        Console.WriteLine($"{"question",-52}{"ours",10}{"floor",10} {"unit",-20}{"ratio",7}{"growth",8}");
        foreach (var (question, ours, unit, floor, ratio, growth) in Result.All)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{question,-52}{ours,10:F1}{floor,10:F1} {unit,-20}{ratio,7:F2}{growth,8:F1}"));
        }
    }
}

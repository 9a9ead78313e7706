using System.Globalization;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Benchmarks.Planning;

/// <summary>Passes over growing networks, compared with a plain walk over as many numbers in the same run.</summary>
internal static class PlanningBenchmark
{
    private const int Rounds = 41;
    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    public static int Run()
    {
        Console.WriteLine(
            "Median of " + Rounds + " rounds; each activity has two links, one calendar. pass = forward, backward, total and free floats, "
                + "into buffers that are used again. Times are processor time.");
        Console.WriteLine(
            "activities     links  compile ms   pass ms  ns/link  new-pass KB  again B  walk ms  pass/walk  mixed ms  mixed ns/link");
        foreach (var size in Sizes)
        {
            Print(size);
        }

        return 0;
    }

    private static void Print(int size)
    {
        var (activities, links) = SampleNetwork.Of(size, calendars: 1);
        var compile = Median(() => SampleNetwork.Compile(activities, links), Math.Max(3, Rounds / 8));
        var model = SampleNetwork.Compile(activities, links);
        var mixed = SampleNetwork.Compile(SampleNetwork.Of(size, calendars: 3).Activities, links);
        var walk = new LinearWalk(model);
        var pass = model.NewPass();
        var mixedPass = mixed.NewPass();
        int[] durations = [.. activities.Select(activity => activity.Duration)];
        int[] mixedDurations = [.. mixed.Activities.Select(activity => activity.Duration)];
        var (passed, walked) = InTurn(() => Full(model, durations, pass), () => walk.Run());
        var mixedPassed = Median(() => Full(mixed, mixedDurations, mixedPass), Rounds);
        Result.AddTimes($"pass of {size} activities", passed, "ms", walked);
        Console.WriteLine(string.Format(
            CultureInfo.InvariantCulture,
            "{0,10:N0} {1,9:N0} {2,11:F2} {3,9:F3} {4,8:F1} {5,12:N0} {6,8:N0} {7,8:F3} {8,10:F1} {9,9:F3} {10,14:F1}",
            size,
            links.Count,
            compile,
            passed,
            passed * 1e6 / links.Count,
            Allocated(() => model.Run(CancellationToken.None)) / 1024,
            Allocated(() => model.Run(durations, pass, PassExtent.Full, CancellationToken.None)),
            walked,
            passed / walked,
            mixedPassed,
            mixedPassed * 1e6 / links.Count));
    }

    private static long Full(ScheduleModel model, int[] durations, SchedulePass pass)
    {
        model.Run(durations, pass, PassExtent.Full, CancellationToken.None);
        return pass.ProjectFinish;
    }

    // Each round measures both, so that a busy machine slows both.
    private static (double First, double Second) InTurn(Func<long> first, Func<long> second)
    {
        var (firsts, seconds) = (new double[Rounds], new double[Rounds]);
        for (var round = -Rounds; round < Rounds; round++)
        {
            var (one, other) = (Timed(first), Timed(second));
            if (round >= 0)
            {
                (firsts[round], seconds[round]) = (one, other);
            }
        }

        return (Middle(firsts), Middle(seconds));
    }

    private static double Median<T>(Func<T> work, int rounds)
    {
        var times = new double[rounds];
        for (var round = -rounds; round < rounds; round++)
        {
            var time = Timed(work);
            times[Math.Max(round, 0)] = time;
        }

        return Middle(times);
    }

    private static double Timed<T>(Func<T> work)
    {
        // Processor time, because other work of the machine must not count.
        var from = Environment.CpuUsage.UserTime;
        GC.KeepAlive(work());
        return (Environment.CpuUsage.UserTime - from).TotalMilliseconds;
    }

    private static double Middle(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }

    private static long Allocated(Action work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

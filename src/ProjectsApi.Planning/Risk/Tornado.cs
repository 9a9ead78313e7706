namespace ProjectsApi.Planning.Risk;

/// <summary>Ranks activities by the influence of their durations on a finish.</summary>
/// <remarks>
/// The durations of a simulation are not kept. Those of one activity at a time are sampled again, with the same values. So memory grows
/// with the iterations and not with the activities.
/// </remarks>
internal static class Tornado
{
    /// <summary>Drivers of several finishes.</summary>
    /// <param name="samples">Durations of the simulation.</param>
    /// <param name="finishes">For each finish its minute by iteration.</param>
    /// <param name="criticality">Criticality index of every activity.</param>
    /// <param name="parallelism">Threads to use at most.</param>
    /// <param name="cancellationToken">Asked before each activity.</param>
    /// <returns>For each finish its drivers, the strongest first.</returns>
    public static IReadOnlyList<IReadOnlyList<RiskDriver>> Of(
        DurationSamples samples,
        IReadOnlyList<int[]> finishes,
        IReadOnlyList<double> criticality,
        int parallelism,
        CancellationToken cancellationToken)
    {
        var iterations = finishes[0].Length;
        var ranksOfFinishes = finishes.Select(finish => RanksOf(finish)).ToArray();
        var correlations = finishes.Select(_ => new double?[samples.Uncertain.Count]).ToArray();
        Workers.Run(
            samples.Uncertain.Count,
            parallelism,
            () => new Worker(new(iterations), new int[iterations], new double[iterations]),
            (worker, place) =>
            {
                samples.Fill(samples.Uncertain[place], worker.Durations);
                worker.Ranking.Rank(worker.Durations, worker.Ranks);
                for (var finish = 0; finish < finishes.Count; finish++)
                {
                    correlations[finish][place] = RankCorrelation.OfRanks(worker.Ranks, ranksOfFinishes[finish]);
                }
            },
            cancellationToken);
        return [.. correlations.Select(ofFinish => Ordered(samples.Uncertain, ofFinish, criticality))];
    }

    private static List<RiskDriver> Ordered(
        IReadOnlyList<UncertainDuration> uncertain, double?[] correlations, IReadOnlyList<double> criticality)
    {
        var drivers = new List<RiskDriver>(uncertain.Count);
        for (var place = 0; place < uncertain.Count; place++)
        {
            if (correlations[place] is { } correlation)
            {
                drivers.Add(new(uncertain[place].Activity, correlation, criticality[uncertain[place].Activity]));
            }
        }

        return [.. drivers.OrderByDescending(driver => Math.Abs(driver.Correlation)).ThenBy(driver => driver.Activity)];
    }

    private static double[] RanksOf(int[] finishes)
    {
        var ranks = new double[finishes.Length];
        new Ranking(finishes.Length).Rank(finishes, ranks);
        return ranks;
    }

    private sealed record Worker(Ranking Ranking, int[] Durations, double[] Ranks);
}

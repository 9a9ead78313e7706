namespace ProjectsApi.Planning.Risk;

/// <summary>Ranks activities by how much their durations drive a finish.</summary>
/// <remarks>
/// The durations of a simulation are not kept: those of one activity at a time are drawn again, the same as before, which bounds the memory
/// by the iterations whatever the number of activities.
/// </remarks>
internal static class Tornado
{
    /// <summary>Drivers of several finishes.</summary>
    /// <param name="draws">Durations of the simulation.</param>
    /// <param name="finishes">For each finish its minute by iteration.</param>
    /// <param name="criticality">Criticality index of every activity.</param>
    /// <param name="parallelism">Threads to use at most.</param>
    /// <param name="cancellationToken">Asked before each activity.</param>
    /// <returns>For each finish its drivers, the strongest first.</returns>
    public static IReadOnlyList<IReadOnlyList<RiskDriver>> Of(
        DurationDraws draws, IReadOnlyList<int[]> finishes, IReadOnlyList<double> criticality, int parallelism, CancellationToken cancellationToken)
    {
        var iterations = finishes[0].Length;
        var ranksOfFinishes = finishes.Select(finish => RanksOf(finish)).ToArray();
        var correlations = finishes.Select(_ => new double?[draws.Varying.Count]).ToArray();
        Workers.Run(
            draws.Varying.Count,
            parallelism,
            () => new Worker(new(iterations), new int[iterations], new double[iterations]),
            (worker, place) =>
            {
                draws.Put(draws.Varying[place], worker.Durations);
                worker.Ranking.Rank(worker.Durations, worker.Ranks);
                for (var finish = 0; finish < finishes.Count; finish++)
                {
                    correlations[finish][place] = RankCorrelation.OfRanks(worker.Ranks, ranksOfFinishes[finish]);
                }
            },
            cancellationToken);
        return [.. correlations.Select(ofFinish => Ordered(draws.Varying, ofFinish, criticality))];
    }

    private static List<RiskDriver> Ordered(IReadOnlyList<VaryingDuration> varying, double?[] correlations, IReadOnlyList<double> criticality)
    {
        var drivers = new List<RiskDriver>(varying.Count);
        for (var place = 0; place < varying.Count; place++)
        {
            if (correlations[place] is { } correlation)
            {
                drivers.Add(new(varying[place].Activity, correlation, criticality[varying[place].Activity]));
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

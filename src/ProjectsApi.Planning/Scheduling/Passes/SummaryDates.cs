namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>
/// Dates of summaries in wall minutes: earliest start and latest finish of all below, early and late. A manual summary shows its manual
/// dates. Its floats count from the rolled-up dates.
/// </summary>
/// <remarks>
/// Late dates of manual tasks roll up as any other, so a summary floats as its children do. Files of Microsoft Project leave this open.
/// </remarks>
internal sealed class SummaryDates
{
    private const int EarlyStarts = 0;
    private const int EarlyFinishes = 1;
    private const int LateStarts = 2;
    private const int LateFinishes = 3;
    private const int AllowedStarts = 4;
    private const int AllowedFinishes = 5;
    private readonly int[][] wallDates;
    private readonly bool[] open;

    public SummaryDates(CompiledNetwork network, PassDates dates)
    {
        wallDates = [.. Enumerable.Range(0, AllowedFinishes + 1).Select(_ => new int[network.Count])];
        open = new bool[network.Count];
        foreach (var rollup in network.Rollups)
        {
            var summary = network.ActivityOf[rollup];
            wallDates[EarlyStarts][summary] = wallDates[LateStarts][summary] = wallDates[AllowedStarts][summary] = int.MaxValue;
        }

        for (var rank = 0; rank < network.Count; rank++)
        {
            Visit(network, dates, rank);
        }
    }

    public int EarlyStart(int activity) => wallDates[EarlyStarts][activity];

    public int EarlyFinish(int activity) => wallDates[EarlyFinishes][activity];

    public int LateStart(int activity) => wallDates[LateStarts][activity];

    public int LateFinish(int activity) => wallDates[LateFinishes][activity];

    /// <summary>Earliest start that links allow to the work below; start float counts from it.</summary>
    public int AllowedStart(int activity) => wallDates[AllowedStarts][activity];

    /// <summary>Earliest finish that links allow to the work below; finish float counts from it.</summary>
    public int AllowedFinish(int activity) => wallDates[AllowedFinishes][activity];

    public bool IsCompleted(int activity) => !open[activity];

    private void Visit(CompiledNetwork network, PassDates dates, int rank)
    {
        if (network.Is(rank, Traits.Gate) || (network.ParentRollup[rank] < 0 && !network.Is(rank, Traits.Rollup)))
        {
            return;
        }

        if (network.Is(rank, Traits.Rollup))
        {
            VisitRollup(network, rank);
            return;
        }

        var parent = network.ActivityOf[network.ParentRollup[rank]];
        open[parent] |= !network.Is(rank, Traits.Completed);
        var (start, finish) = (LinkDates.StartWallDate(network, dates, rank), LinkDates.FinishWallDate(network, dates, rank));
        Gather(parent, EarlyStarts, start, finish);
        Gather(parent, LateStarts, LateElapsedDates.Start(network, dates, rank), LateElapsedDates.Finish(network, dates, rank));
        var violation = network.Is(rank, Traits.Constrained) ? 2 * ConstrainedStart.LogicViolation(network, dates, rank) : 0;
        var calendar = network.Calendar[rank];
        Gather(
            parent,
            AllowedStarts,
            violation == 0 ? start : network.Timelines.WallOf(calendar, dates.Start[rank] + violation),
            violation == 0 ? finish : network.Timelines.WallOf(calendar, dates.Finish[rank] + violation));
    }

    private void VisitRollup(CompiledNetwork network, int rank)
    {
        var summary = network.ActivityOf[rank];
        if (network.Is(rank, Traits.Manual))
        {
            wallDates[EarlyStarts][summary] = network.FixedStart[rank] >= 0 ? network.FixedStart[rank] : EarlyStart(summary);
            wallDates[EarlyFinishes][summary] = network.FixedFinish[rank] >= 0 ? network.FixedFinish[rank] : EarlyFinish(summary);
        }

        if (network.ParentRollup[rank] >= 0)
        {
            var parent = network.ActivityOf[network.ParentRollup[rank]];
            open[parent] |= open[summary];
            Gather(parent, EarlyStarts, EarlyStart(summary), EarlyFinish(summary));
            Gather(parent, LateStarts, LateStart(summary), LateFinish(summary));
            Gather(parent, AllowedStarts, AllowedStart(summary), AllowedFinish(summary));
        }
    }

    /// <summary>Takes a start, and a finish into the array that follows that of the starts.</summary>
    private void Gather(int summary, int starts, int start, int finish)
    {
        wallDates[starts][summary] = Math.Min(wallDates[starts][summary], start);
        wallDates[starts + 1][summary] = Math.Max(wallDates[starts + 1][summary], finish);
    }
}

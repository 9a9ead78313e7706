namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Dates of summaries as shown: earliest start and latest finish of what lies below, early and late. All are wall minutes.</summary>
internal sealed class SummaryDates
{
    private const int EarlyStarts = 0;
    private const int EarlyFinishes = 1;
    private const int LateStarts = 2;
    private const int LateFinishes = 3;
    private readonly int[][] walls;
    private readonly bool[] open;

    public SummaryDates(CompiledNetwork network, Buffers dates)
    {
        walls = [new int[network.Count], new int[network.Count], new int[network.Count], new int[network.Count]];
        open = new bool[network.Count];
        foreach (var rollup in network.Rollups)
        {
            walls[EarlyStarts][network.ActivityOf[rollup]] = walls[LateStarts][network.ActivityOf[rollup]] = int.MaxValue;
        }

        for (var rank = 0; rank < network.Count; rank++)
        {
            Visit(network, dates, rank);
        }
    }

    public int EarlyStart(int activity) => walls[EarlyStarts][activity];

    public int EarlyFinish(int activity) => walls[EarlyFinishes][activity];

    public int LateStart(int activity) => walls[LateStarts][activity];

    public int LateFinish(int activity) => walls[LateFinishes][activity];

    public bool IsCompleted(int activity) => !open[activity];

    private void Visit(CompiledNetwork network, Buffers dates, int rank)
    {
        var activity = network.ActivityOf[rank];
        if (network.Is(rank, Traits.Gate) || (network.ParentRollup[rank] < 0 && !network.Is(rank, Traits.Rollup)))
        {
            return;
        }

        if (network.Is(rank, Traits.Rollup))
        {
            if (network.Is(rank, Traits.Held))
            {
                Hold(network, rank, activity);
            }

            if (network.ParentRollup[rank] >= 0)
            {
                open[network.ActivityOf[network.ParentRollup[rank]]] |= open[activity];
                Gather(network, rank, EarlyStart(activity), EarlyFinish(activity), LateStart(activity), LateFinish(activity));
            }

            return;
        }

        var (start, finish) = (LinkWays.StartWall(network, dates, rank), LinkWays.FinishWall(network, dates, rank));

        open[network.ActivityOf[network.ParentRollup[rank]]] |= !network.Is(rank, Traits.Completed);

        // A task held by its planner has no room to move, so its own dates are its late ones to the summary: as Microsoft Project rolls up.
        var held = network.Is(rank, Traits.Held);
        Gather(
            network,
            rank,
            start,
            finish,
            held ? start : LateWalls.Start(network, dates, rank),
            held ? finish : LateWalls.Finish(network, dates, rank));
    }

    private void Hold(CompiledNetwork network, int rank, int activity)
    {
        walls[EarlyStarts][activity] = network.HeldStart[rank] >= 0 ? network.HeldStart[rank] : EarlyStart(activity);
        walls[EarlyFinishes][activity] = network.HeldFinish[rank] >= 0 ? network.HeldFinish[rank] : EarlyFinish(activity);
    }

    private void Gather(CompiledNetwork network, int rank, int start, int finish, int lateStart, int lateFinish)
    {
        var summary = network.ActivityOf[network.ParentRollup[rank]];
        walls[EarlyStarts][summary] = Math.Min(EarlyStart(summary), start);
        walls[EarlyFinishes][summary] = Math.Max(EarlyFinish(summary), finish);
        walls[LateStarts][summary] = Math.Min(LateStart(summary), lateStart);
        walls[LateFinishes][summary] = Math.Max(LateFinish(summary), lateFinish);
    }
}

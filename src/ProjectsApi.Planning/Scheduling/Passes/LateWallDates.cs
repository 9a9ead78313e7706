namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Late dates of tasks and milestones as shown.</summary>
internal static class LateWallDates
{
    public static int Start(CompiledNetwork network, PassState dates, int rank)
    {
        if (network.Is(rank, Traits.Completed | Traits.Started))
        {
            return network.FixedStart[rank];
        }

        var (calendar, position) = (network.Calendar[rank], dates.LateStart[rank] >> 1);
        return dates.Remaining[rank] == 0 ? OfZeroDuration(network, dates, rank) : network.Timelines.StartOf(calendar, position);
    }

    public static int Finish(CompiledNetwork network, PassState dates, int rank) => network switch
    {
        _ when network.Is(rank, Traits.Completed) => network.FixedFinish[rank],
        _ when dates.Remaining[rank] == 0 && !network.Is(rank, Traits.Started) => OfZeroDuration(network, dates, rank),
        _ => OfWork(network, dates, rank),
    };

    // Late and early finish of work without float are the same minute, on either side of nonworking time.
    private static int OfWork(CompiledNetwork network, PassState dates, int rank)
    {
        var (late, early) = (dates.LateFinish[rank], dates.Finish[rank]);
        return network.Timelines.WallOf(network.Calendar[rank], late >> 1 == early >> 1 ? Math.Max(late, early) : late);
    }

    // A zero duration without float is late at its own minute, on either side of nonworking time or within it.
    private static int OfZeroDuration(CompiledNetwork network, PassState dates, int rank)
    {
        var (late, early) = (dates.LateFinish[rank], dates.Finish[rank]);
        return late >> 1 == early >> 1 && dates.Exact.Length > 0 && dates.Exact[rank] >= 0
            ? dates.Exact[rank]
            : network.Timelines.WallOf(network.Calendar[rank], late >> 1 == early >> 1 ? Math.Max(late, early) : late);
    }
}

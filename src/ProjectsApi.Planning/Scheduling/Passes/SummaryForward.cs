namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Forward pass over summaries, in wall minutes. Gates gather the bounds of all below them; roll-ups gather the dates.</summary>
internal static class SummaryForward
{
    public static void Reset(CompiledNetwork network, PassDates dates)
    {
        foreach (var rollup in network.Rollups)
        {
            dates.Start[rollup] = int.MaxValue;
            dates.Finish[rollup] = -1;
        }
    }

    public static void Visit(CompiledNetwork network, PassDates dates, int rank)
    {
        if (network.Is(rank, Traits.Gate))
        {
            VisitGate(network, dates, rank);
        }
        else
        {
            VisitRollup(network, dates, rank);
        }
    }

    /// <summary>Rolls the dates of a task up to the summary above, if a successor waits for that summary.</summary>
    public static void RollUp(CompiledNetwork network, PassDates dates, int rank)
    {
        if (network.Is(rank, Traits.UnderRollup))
        {
            var (start, finish) = (LinkDates.StartWallDate(network, dates, rank), LinkDates.FinishWallDate(network, dates, rank));
            Gather(network, dates, network.ParentRollup[rank], start, finish, rank);
        }
    }

    private static void VisitGate(CompiledNetwork network, PassDates dates, int gate)
    {
        var parent = network.ParentGate[gate];
        var (start, finish) = parent < 0 ? (-1, -1) : (dates.Start[parent], dates.Finish[parent]);
        if (network.Constraint[gate] is ScheduleConstraintKind.StartNoEarlierThan or ScheduleConstraintKind.MustStartOn)
        {
            start = Math.Max(start, network.ConstraintAt[gate]);
        }

        // No work below a manual summary starts before its manual start.
        start = Math.Max(start, network.FixedStart[gate]);

        for (var link = network.FirstLink[gate]; link < network.FirstLink[gate + 1]; link++)
        {
            var requiredDate = LinkDates.RequiredDate(network, dates, link);
            (start, finish) = (network.LinkFlags[link] & LinkFlags.ToFinish) != 0
                ? (start, Math.Max(finish, requiredDate))
                : (Math.Max(start, requiredDate), finish);
        }

        dates.Start[gate] = start;
        dates.Finish[gate] = finish;
    }

    private static void VisitRollup(CompiledNetwork network, PassDates dates, int rollup)
    {
        dates.Start[rollup] = network.FixedStart[rollup] >= 0 ? network.FixedStart[rollup] : dates.Start[rollup];
        dates.Finish[rollup] = network.FixedFinish[rollup] >= 0 ? network.FixedFinish[rollup] : dates.Finish[rollup];
        if (network.ParentRollup[rollup] is >= 0 and var parent && dates.Finish[rollup] >= 0)
        {
            var first = dates.FirstBelow.Length == 0 ? rollup : dates.FirstBelow[rollup];
            Gather(network, dates, parent, dates.Start[rollup], dates.Finish[rollup], first);
        }
    }

    private static void Gather(CompiledNetwork network, PassDates dates, int rollup, int start, int finish, int first)
    {
        if (start < dates.Start[rollup])
        {
            dates.Start[rollup] = start;
            if (dates.FirstBelow.Length == 0)
            {
                dates.FirstBelow = new int[network.Count];
            }

            dates.FirstBelow[rollup] = first;
        }

        dates.Finish[rollup] = Math.Max(dates.Finish[rollup], finish);
    }
}

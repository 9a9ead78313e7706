namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Finds the driving links of an activity.</summary>
internal static class Driving
{
    /// <summary>Links, by their given index, that set the early dates of a task or milestone.</summary>
    public static IReadOnlyList<int> Links(CompiledNetwork network, PassDates dates, int rank)
    {
        var logicStart = LogicStart(network, dates, rank);
        if (logicStart is not { } start)
        {
            return [];
        }

        var driving = new List<int>();
        for (var link = network.FirstLink[rank]; link < network.FirstLink[rank + 1]; link++)
        {
            if (LinkDates.StartBound(network, dates, link, dates.Remaining[rank]) >> 1 == start >> 1)
            {
                driving.Add(network.LinkOf[link]);
            }
        }

        for (var gate = network.ParentGate[rank]; gate >= 0; gate = network.ParentGate[gate])
        {
            for (var link = network.FirstLink[gate]; link < network.FirstLink[gate + 1]; link++)
            {
                if (InheritedBound(network, dates, link, rank) >> 1 == start >> 1)
                {
                    driving.Add(network.LinkOf[link]);
                }
            }
        }

        return driving;
    }

    /// <summary>Tick that a link into a summary requires of the start of a task below it.</summary>
    public static int InheritedBound(CompiledNetwork network, PassDates dates, int link, int rank)
    {
        var tick = network.Timelines.TickOf(network.Calendar[rank], LinkDates.RequiredDate(network, dates, link));
        return (network.LinkFlags[link] & LinkFlags.ToFinish) != 0 ? WorkSpan.Start(network, rank, tick, dates.Remaining[rank])
            : network.Is(rank, Traits.MultipleCalendars) ? AssignmentDates.Begin(network, rank, tick)
            : tick;
    }

    // Null for actual and manual dates: no link moves them.
    private static int? LogicStart(CompiledNetwork network, PassDates dates, int rank)
    {
        if (network.Is(rank, Traits.Completed | Traits.Manual))
        {
            return null;
        }

        if (network.Is(rank, Traits.AsLateAsPossible))
        {
            return dates.EarlyStart[rank];
        }

        if (!network.Is(rank, Traits.Started))
        {
            return dates.Start[rank];
        }

        return network.Settings is { DataDate: not null, ProgressRule: ScheduleProgressRule.RetainedLogic }
            ? WorkSpan.Start(network, rank, dates.Finish[rank], dates.Remaining[rank])
            : null;
    }
}

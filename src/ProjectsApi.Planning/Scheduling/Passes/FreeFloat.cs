namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Free float: how far an activity may slip before its nearest successor does.</summary>
internal static class FreeFloat
{
    /// <summary>No unfinished successor limits it.</summary>
    public const int Unlimited = int.MaxValue;

    /// <summary>
    /// Free floats by vertex in minutes of its timeline. None is below 0, except for vertices with <see cref="Traits.GeneralFloat"/>.
    /// </summary>
    /// <param name="network">The schedule.</param>
    /// <param name="dates">Scheduled dates.</param>
    /// <param name="summaries">Rolled-up dates of summaries by activity.</param>
    /// <param name="floats">Free floats out.</param>
    public static void Fill(CompiledNetwork network, PassDates dates, SummaryDates? summaries, int[] floats)
    {
        Array.Fill(floats, Unlimited);
        var (first, from, linkTraits, lags) = (network.FirstLink, network.From, network.LinkFlags, dates.Lags);
        var (start, finish) = (dates.Start, dates.Finish);
        for (var rank = 0; rank < floats.Length; rank++)
        {
            var (ownStart, ownFinish) = (start[rank], finish[rank]);
            for (var (link, end) = (first[rank], first[rank + 1]); link < end; link++)
            {
                var predecessor = from[link];
                int trait = linkTraits[link];
                var gap = trait >= LinkFlags.Indirect
                    ? Indirect(network, dates, summaries, link)
                    : ((LinkFlags.Choose(trait >> 1, ownFinish, ownStart) - lags[link]) >> 1)
                        - (LinkFlags.Choose(trait & LinkFlags.FromStart, start[predecessor], finish[predecessor]) >> 1);
                floats[predecessor] = Math.Min(floats[predecessor], gap);
            }
        }

        Clamp(network, dates, floats);
    }

    /// <summary>Free float that the successors leave without delaying the project. Without a successor it is the total float.</summary>
    /// <param name="network">The schedule.</param>
    /// <param name="dates">Scheduled dates.</param>
    /// <param name="rank">Vertex; a summary only when no successor limits it.</param>
    /// <param name="gap">Minutes to the nearest successor, or <see cref="Unlimited"/>.</param>
    /// <param name="total">Total float; a deadline or a constraint may make it the smaller one.</param>
    public static int Of(CompiledNetwork network, PassDates dates, int rank, int gap, int total)
    {
        // A successor that waits for the start only leaves the finish free up to the project's finish. An imposed date cuts the total
        // float, not the gap to the successor.
        var most = gap == Unlimited || !network.HasImposedDates
            ? total
            : network.Timelines.PositionOf(network.OwnCalendar[rank], dates.ProjectFinish) - FinishOf(network, dates, rank);
        return Math.Max(0, Math.Min(gap, most));
    }

    private static int FinishOf(CompiledNetwork network, PassDates dates, int rank) => network.Is(rank, Traits.ResourceDependent)
        ? network.Timelines.PositionOf(network.OwnCalendar[rank], network.Timelines.WallOf(network.Calendar[rank], dates.Finish[rank]))
        : dates.Finish[rank] >> 1;

    private static void Clamp(CompiledNetwork network, PassDates dates, int[] floats)
    {
        var (traits, start, finish, lateStart, lateFinish) = (network.Traits, dates.Start, dates.Finish, dates.LateStart, dates.LateFinish);
        var isImposed = network.HasImposedDates;
        for (var rank = 0; rank < floats.Length; rank++)
        {
            if ((traits[rank] & Traits.GeneralFloat) == 0)
            {
                var total = Math.Min((lateStart[rank] >> 1) - (start[rank] >> 1), (lateFinish[rank] >> 1) - (finish[rank] >> 1));
                floats[rank] = isImposed ? Of(network, dates, rank, floats[rank], total) : Math.Max(0, Math.Min(floats[rank], total));
            }
        }
    }

    private static int Indirect(CompiledNetwork network, PassDates dates, SummaryDates? summaries, int link)
    {
        var (predecessor, successor) = (network.From[link], network.To[link]);
        if (network.Is(successor, Traits.Completed) || network.Is(predecessor, Traits.Completed))
        {
            return Unlimited;
        }

        var (toFinish, fromStart) = ((network.LinkFlags[link] & LinkFlags.ToFinish) != 0,
            (network.LinkFlags[link] & LinkFlags.FromStart) != 0);
        var summary = network.ActivityOf[successor];
        var wall = (network.Is(successor, Traits.Gate), toFinish) switch
        {
            (true, true) => summaries?.EarlyFinish(summary) ?? 0,
            (true, false) => summaries?.EarlyStart(summary) ?? 0,
            (false, true) => LinkDates.FinishWallDate(network, dates, successor),
            (false, false) => LinkDates.StartWallDate(network, dates, successor),
        };
        if (network.Is(predecessor, Traits.Rollup))
        {
            return Unlimited;
        }

        var calendar = network.OwnCalendar[predecessor];
        var own = fromStart ? LinkDates.StartWallDate(network, dates, predecessor) : LinkDates.FinishWallDate(network, dates, predecessor);
        var allowed = LinkDates.AllowedDate(network, dates, link, wall);
        if (fromStart)
        {
            var atMost = Math.Max(allowed, LinkDates.LatestAllowedDate(network, dates, link, wall));
            allowed = LateBounds.LastStart(network, dates, predecessor, allowed, atMost);
        }

        return network.Timelines.PositionOf(calendar, allowed) - network.Timelines.PositionOf(calendar, own);
    }
}

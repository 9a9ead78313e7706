namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Pushes the allowed date of a link to its predecessor, over the wall clock.</summary>
internal static class LateBounds
{
    /// <summary>Pushes through a link into a task or milestone whose late dates are final.</summary>
    public static void Push(CompiledNetwork network, PassState dates, int link, int rank)
    {
        var calendar = network.Calendar[rank];
        if ((network.LinkTraits[link] & LinkTraits.ToFinish) != 0)
        {
            var finish = dates.LateFinish[rank];
            Push(network, dates, link, network.Timelines.WallOf(calendar, finish), WorkSpan.NonworkingEnd(network, rank, finish >> 1));
        }
        else
        {
            var (shown, atMost) = NeededStart(network, dates, link, rank);
            Push(network, dates, link, shown, atMost);
        }
    }

    /// <summary>Pushes wall minutes of one position of the successor.</summary>
    /// <remarks>
    /// Successors do not move an actual or manual start. A link from a start to manual work does not constrain either. Source: LateFinish
    /// of manual tasks before SS and SF links in files of Microsoft Project. It is the project's finish.
    /// </remarks>
    /// <param name="network">The schedule.</param>
    /// <param name="dates">Dates.</param>
    /// <param name="link">Link.</param>
    /// <param name="wall">Minute at which the successor's end is shown.</param>
    /// <param name="atMost">Last minute of the same position.</param>
    public static void Push(CompiledNetwork network, PassState dates, int link, int wall, int atMost)
    {
        var predecessor = network.From[link];
        var fromStart = (network.LinkTraits[link] & LinkTraits.FromStart) != 0;
        var isFixed = network.Is(predecessor, Traits.Started | Traits.Manual) || network.Is(network.To[link], Traits.Manual);
        if (network.Is(predecessor, Traits.Completed) || (fromStart && isFixed))
        {
            return;
        }

        var allowed = LinkDates.AllowedDate(network, dates, link, wall);
        if (network.Is(predecessor, Traits.Rollup))
        {
            var (cap, early) = fromStart ? (dates.LateStart, dates.Start[predecessor]) : (dates.LateFinish, dates.Finish[predecessor]);

            // Work below the summary may go on in nonworking time of the successor, as below for a task.
            var kept = early <= allowed ? allowed : Math.Max(allowed, Math.Min(early, LinkDates.LatestAllowedDate(network, dates, link, atMost)));
            cap[predecessor] = Math.Min(cap[predecessor], kept);
            return;
        }

        var bound = Bound(network, dates, link, allowed, atMost);
        if (fromStart && network.Is(predecessor, Traits.MultipleCalendars))
        {
            dates.StartCap[predecessor] = Math.Min(dates.StartCap[predecessor], bound >> 1);
        }

        bound = fromStart ? WorkSpan.FinishCap(network, predecessor, bound, dates.Remaining[predecessor]) : bound;
        dates.LateFinish[predecessor] = Math.Min(dates.LateFinish[predecessor], bound);
    }

    // A started activity constrains its predecessors from the point where its remaining work resumes. With a data date, or over a link
    // between starts, it is the late remaining work.
    private static (int Shown, int AtMost) NeededStart(CompiledNetwork network, PassState dates, int link, int rank)
    {
        var calendar = network.Calendar[rank];
        var tick = network switch
        {
            _ when !network.Is(rank, Traits.Started) => dates.LateStart[rank],
            { Settings.DataDate: null } when (network.LinkTraits[link] & LinkTraits.FromStart) == 0 =>
                StartedWork.Resume(network, dates, rank, dates.Start[rank]),
            _ => WorkSpan.Start(network, rank, Math.Max(dates.LateFinish[rank], dates.Finish[rank]), dates.Remaining[rank]),
        };
        var atMost = network.Timelines.StartOf(calendar, tick >> 1);
        return (dates.Remaining[rank] == 0 ? network.Timelines.WallOf(calendar, tick) : atMost, atMost);
    }

    private static int Bound(CompiledNetwork network, PassState dates, int link, int allowed, int atMost)
    {
        var predecessor = network.From[link];
        var calendar = network.Calendar[predecessor];
        var bound = network.Timelines.TickFor(dates.Remaining[predecessor] == 0 || network.Is(predecessor, Traits.Manual), calendar, allowed);
        var early = ((network.LinkTraits[link] & LinkTraits.FromStart) != 0 ? dates.Start : dates.Finish)[predecessor];
        if (early >> 1 <= bound >> 1)
        {
            return bound;
        }

        // The predecessor works in nonworking time of the successor: working there costs the successor nothing.
        return Math.Max(bound, Math.Min(early, network.Timelines.TickOf(calendar, LinkDates.LatestAllowedDate(network, dates, link, atMost))));
    }
}

namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Pushes the allowed date of a link to its predecessor, over the wall clock.</summary>
internal static class LateBounds
{
    /// <summary>Pushes through a link into a task or milestone whose late dates are final.</summary>
    public static void Push(CompiledNetwork network, PassDates dates, int link, int rank)
    {
        var calendar = network.Calendar[rank];
        if (LateElapsedDates.IsInstant(network, dates, rank))
        {
            var wall = LateElapsedDates.OfZeroDuration(network, dates, rank);
            Push(network, dates, link, wall, wall);
        }
        else if ((network.LinkFlags[link] & LinkFlags.ToFinish) != 0)
        {
            var finish = dates.LateFinish[rank];
            var atMost = LateElapsedDates.FinishAtMost(network, dates, rank);
            Push(network, dates, link, Math.Min(network.Timelines.WallOf(calendar, finish), atMost), atMost);
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
    public static void Push(CompiledNetwork network, PassDates dates, int link, int wall, int atMost)
    {
        var predecessor = network.From[link];
        var fromStart = (network.LinkFlags[link] & LinkFlags.FromStart) != 0;
        var isFixed = network.Is(predecessor, Traits.Started | Traits.Manual) || network.Is(network.To[link], Traits.Manual);
        if (network.Is(predecessor, Traits.Completed) || (fromStart && isFixed))
        {
            return;
        }

        var allowed = LinkDates.AllowedDate(network, dates, link, wall, atMost);
        if (network.Is(predecessor, Traits.Rollup))
        {
            var (cap, early) = fromStart ? (dates.LateStart, dates.Start[predecessor]) : (dates.LateFinish, dates.Finish[predecessor]);

            // Work below the summary may go on in nonworking time of the successor, as below for a task. Its own calendar decides its
            // start.
            var latest = LinkDates.LatestAllowedDate(network, dates, link, atMost);
            var kept = fromStart ? Math.Max(allowed, latest) : early <= allowed ? allowed : Math.Max(allowed, Math.Min(early, latest));
            cap[predecessor] = Math.Min(cap[predecessor], kept);
            return;
        }

        if (LateElapsedDates.IsInstant(network, dates, predecessor))
        {
            BindInstant(network, dates, link, allowed, atMost);
            return;
        }

        var bound = fromStart ? StartBound(network, dates, link, allowed, atMost) : FinishBound(network, dates, link, allowed, atMost);
        if (fromStart && network.Is(predecessor, Traits.MultipleCalendars))
        {
            dates.StartCap[predecessor] = Math.Min(dates.StartCap[predecessor], bound >> 1);
        }

        bound = fromStart ? WorkSpan.FinishCap(network, predecessor, bound, dates.Remaining[predecessor]) : bound;
        dates.LateFinish[predecessor] = Math.Min(dates.LateFinish[predecessor], bound);
    }

    /// <summary>Last wall minute at which a vertex may begin, no later than one minute and shown no later than another.</summary>
    /// <param name="network">The schedule.</param>
    /// <param name="dates">Dates.</param>
    /// <param name="rank">Vertex.</param>
    /// <param name="wall">Minute that is allowed to its start.</param>
    /// <param name="atMost">Last minute at which its work may begin, no earlier than the first.</param>
    public static int LastStart(CompiledNetwork network, PassDates dates, int rank, int wall, int atMost) =>
        dates.Remaining[rank] == 0 || network.Is(rank, Traits.Started | Traits.Manual | Traits.Completed)
            ? wall
            : Math.Min(wall, network.Timelines.StartOf(network.Calendar[rank], StartBy(network, rank, wall, atMost) >> 1));

    // A started activity constrains its predecessors from the point where its remaining work resumes. With a data date, or over a link
    // between starts, it is the late remaining work.
    private static (int Shown, int AtMost) NeededStart(CompiledNetwork network, PassDates dates, int link, int rank)
    {
        var calendar = network.Calendar[rank];
        var tick = network switch
        {
            _ when !network.Is(rank, Traits.Started) => dates.LateStart[rank],
            { Settings.DataDate: null } when (network.LinkFlags[link] & LinkFlags.FromStart) == 0 =>
                StartedWork.Resume(network, dates, rank, dates.Start[rank]),
            _ => WorkSpan.Start(network, rank, Math.Max(dates.LateFinish[rank], dates.Finish[rank]), dates.Remaining[rank]),
        };
        var atMost = network.Timelines.StartOf(calendar, tick >> 1);
        return (dates.Remaining[rank] == 0 ? network.Timelines.WallOf(calendar, tick) : atMost, atMost);
    }

    private static void BindInstant(CompiledNetwork network, PassDates dates, int link, int allowed, int atMost)
    {
        var predecessor = network.From[link];
        var early = LinkDates.FinishWallDate(network, dates, predecessor);
        var wall = early <= allowed
            ? allowed : Math.Max(allowed, Math.Min(early, LinkDates.LatestAllowedDate(network, dates, link, atMost)));
        dates.LateFinish[predecessor] = Math.Min(
            dates.LateFinish[predecessor], network.Timelines.TickOf(network.Calendar[predecessor], wall));
        if (dates.LateExact.Length > 0)
        {
            dates.LateExact[predecessor] = Math.Min(dates.LateExact[predecessor], wall);
        }
    }

    // Work begins in working time. If that is too late for the successor, it begins with the last minute before the break.
    private static int StartBound(CompiledNetwork network, PassDates dates, int link, int allowed, int atMost)
    {
        var (predecessor, latest) = (network.From[link], LinkDates.LatestAllowedDate(network, dates, link, atMost));
        var bound = StartBy(network, predecessor, allowed, Math.Max(allowed, latest));
        return OrEarly(bound, dates.Start[predecessor], StartBy(network, predecessor, latest, latest) | 1);
    }

    private static int FinishBound(CompiledNetwork network, PassDates dates, int link, int allowed, int atMost)
    {
        var (predecessor, latest) = (network.From[link], LinkDates.LatestAllowedDate(network, dates, link, atMost));
        var calendar = network.Calendar[predecessor];
        if (dates.LateExact.Length > 0)
        {
            dates.LateExact[predecessor] = Math.Min(dates.LateExact[predecessor], Math.Max(allowed, latest));
        }

        var bound = network.Timelines.TickFor(
            dates.Remaining[predecessor] == 0 || network.Is(predecessor, Traits.Manual), calendar, allowed);
        return OrEarly(bound, dates.Finish[predecessor], network.Timelines.TickOf(calendar, latest));
    }

    // The predecessor works in nonworking time of the successor, which does not delay the successor.
    private static int OrEarly(int bound, int early, int latest) =>
        early >> 1 <= bound >> 1 ? bound : Math.Max(bound, Math.Min(early, latest));

    private static int StartBy(CompiledNetwork network, int rank, int wall, int atMost) => 2 * (network.Is(rank, Traits.MultipleCalendars)
        ? AssignmentDates.StartBy(network, rank, wall, atMost)
        : network.Timelines.StartBy(network.Calendar[rank], wall, atMost));
}

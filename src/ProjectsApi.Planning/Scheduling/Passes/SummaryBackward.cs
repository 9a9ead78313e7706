namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>
/// Backward pass over summaries, in wall minutes. Roll-ups cap the late dates of all below them; gates gather those late dates.
/// </summary>
internal static class SummaryBackward
{
    public static void Reset(CompiledNetwork network, PassDates dates)
    {
        if (network.Rollups.Length == 0 && network.Assignments.First.Length == 0)
        {
            return;
        }

        if (dates.StartCap.Length == 0)
        {
            dates.StartCap = new int[network.Count];
            dates.FinishAtMost = new int[network.Count];
            dates.RemainingStart = new int[network.Count];
        }

        Array.Fill(dates.StartCap, PassDates.Unbounded);
        Array.Fill(dates.FinishAtMost, PassDates.Unbounded);
        Array.Fill(dates.RemainingStart, PassDates.Unbounded);
        foreach (var rollup in network.Rollups)
        {
            var gate = network.EntryOf[network.ActivityOf[rollup]];
            dates.LateStart[rollup] = dates.LateFinish[rollup] = PassDates.Unbounded;
            dates.LateStart[gate] = dates.LateFinish[gate] = PassDates.Unbounded;
        }
    }

    public static void Visit(CompiledNetwork network, PassDates dates, int rank, bool logicOnly)
    {
        if (network.Is(rank, Traits.Rollup))
        {
            VisitRollup(network, dates, rank, logicOnly);
        }
        else
        {
            VisitGate(network, dates, rank);
        }
    }

    /// <summary>Rolls the late dates of a task up to the summary above, if a link leads into that summary.</summary>
    public static void RollUp(CompiledNetwork network, PassDates dates, int rank)
    {
        if (!network.Is(rank, Traits.UnderGate))
        {
            return;
        }

        var (calendar, position, toDo) = (network.Calendar[rank], dates.LateFinish[rank] >> 1, RemainingStart(network, dates, rank));
        var isLeftLess = dates.LateExact.Length > 0 && dates.LateExact[rank] < network.Timelines.StartOf(calendar, position);
        if (isLeftLess && LateElapsedDates.IsInstant(network, dates, rank))
        {
            var wall = LateElapsedDates.OfZeroDuration(network, dates, rank);
            Gather(dates, network.ParentGate[rank], new(wall, wall, wall, toDo));
            return;
        }

        var atMost = LateElapsedDates.FinishAtMost(network, dates, rank);
        var start = network.Timelines.StartOf(calendar, dates.LateStart[rank] >> 1);
        Gather(dates, network.ParentGate[rank], new(start, Math.Min(network.Timelines.FinishOf(calendar, position), atMost), atMost, toDo));
    }

    private static int RemainingStart(CompiledNetwork network, PassDates dates, int rank) => network.Is(rank, Traits.Started)
        ? network.Timelines.StartOf(network.Calendar[rank], StartedWork.Resume(network, dates, rank, dates.Start[rank]) >> 1)
        : LinkDates.StartWallDate(network, dates, rank);

    private static void VisitRollup(CompiledNetwork network, PassDates dates, int rollup, bool logicOnly)
    {
        var parent = network.ParentRollup[rollup];
        var finish = parent < 0 ? dates.LateFinish[rollup] : Math.Min(dates.LateFinish[rollup], dates.LateFinish[parent]);
        var start = dates.LateStart[rollup];
        var at = network.ConstraintAt[rollup];
        if (!logicOnly)
        {
            (start, finish) = network.Constraint[rollup] switch
            {
                ScheduleConstraintKind.FinishNoLaterThan or ScheduleConstraintKind.MustFinishOn => (start, Math.Min(finish, at)),
                ScheduleConstraintKind.StartNoLaterThan or ScheduleConstraintKind.MustStartOn => (Math.Min(start, at), finish),
                _ => (start, finish),
            };
            finish = network.Deadline[rollup] < 0 ? finish : Math.Min(finish, network.Deadline[rollup]);
        }

        dates.LateStart[rollup] = start;
        dates.LateFinish[rollup] = finish;
        if (start != PassDates.Unbounded && dates.FirstBelow.Length > 0)
        {
            // Only the first task to start gives a summary its start; the others may be later.
            var first = dates.FirstBelow[rollup];
            if (LateElapsedDates.IsInstant(network, dates, first) && dates.LateExact.Length > 0)
            {
                dates.LateExact[first] = Math.Min(dates.LateExact[first], start);
            }

            dates.StartCap[first] = Math.Min(dates.StartCap[first], LateBounds.LastStart(network, dates, first, start, start));
        }
    }

    /// <remarks>
    /// A summary in progress constrains its predecessors from its first minute of remaining work, as a task does. Source: files of
    /// Microsoft Project. There the late finish of such a predecessor is Stop of the summary.
    /// </remarks>
    private static void VisitGate(CompiledNetwork network, PassDates dates, int gate)
    {
        var late = new GateLateDates(dates.LateStart[gate], dates.LateFinish[gate], dates.FinishAtMost[gate], dates.RemainingStart[gate]);
        if (late.Start == PassDates.Unbounded)
        {
            return;
        }

        var isInProgress = network.Is(gate, Traits.InProgress) && network.Settings.DataDate is null;
        for (var link = network.FirstLink[gate]; link < network.FirstLink[gate + 1]; link++)
        {
            var (wall, latest) = (network.LinkFlags[link] & ~LinkFlags.Indirect) switch
            {
                LinkFlags.FinishToFinish or LinkFlags.StartToFinish => (late.Finish, late.FinishAtMost),
                LinkFlags.FinishToStart when isInProgress => (late.RemainingStart, late.RemainingStart),
                _ => (late.Start, late.Start),
            };
            LateBounds.Push(network, dates, link, wall, latest);
        }

        if (network.ParentGate[gate] is >= 0 and var parent)
        {
            Gather(dates, parent, late);
        }
    }

    private static void Gather(PassDates dates, int gate, GateLateDates late)
    {
        dates.LateStart[gate] = Math.Min(dates.LateStart[gate], late.Start);
        dates.LateFinish[gate] = Math.Min(dates.LateFinish[gate], late.Finish);
        dates.FinishAtMost[gate] = Math.Min(dates.FinishAtMost[gate], late.FinishAtMost);
        dates.RemainingStart[gate] = Math.Min(dates.RemainingStart[gate], late.RemainingStart);
    }
}

using System.Runtime.CompilerServices;

namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Late start from a late finish.</summary>
internal static class LateDates
{
    /// <summary>
    /// Work finishes on the even side of a position and starts on the odd side of another. A zero duration keeps the side of its tightest
    /// bound. Microsoft Project does the same. A late milestone is at 08:00 before work that may start then, at 17:00 before a deadline.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetFromFinish(int[] starts, int[] finishes, int rank, int remaining)
    {
        if (remaining == 0)
        {
            starts[rank] = finishes[rank];
            return;
        }

        finishes[rank] = Math.Max(finishes[rank], -WorkingTimelines.Limit) & ~1;
        starts[rank] = (finishes[rank] - remaining) | 1;
    }

    /// <summary>The same for a vertex that may have multiple calendars.</summary>
    public static void SetFromFinish(CompiledNetwork network, PassDates dates, int rank)
    {
        if (!network.Is(rank, Traits.MultipleCalendars) || dates.Remaining[rank] == 0)
        {
            SetFromFinish(dates.LateStart, dates.LateFinish, rank, dates.Remaining[rank]);
            return;
        }

        dates.LateFinish[rank] = AssignmentDates.End(network, rank, dates.LateFinish[rank]);
        var start = AssignmentDates.StartFor(network, rank, dates.LateFinish[rank], dates.Remaining[rank]);

        // The assignment that must start first need not be the one that finishes last.
        dates.LateStart[rank] = dates.StartCap[rank] == PassDates.Unbounded ? start : Math.Min(start, dates.StartCap[rank] << 1);
    }

    /// <summary>The same for manual work: its late finish keeps the side of nonworking time that its successor allowed.</summary>
    /// <remarks>
    /// Source: LateFinish of manual tasks in files of Microsoft Project 2013 and later. It is 08:00 before a successor, 17:00 at the end.
    /// </remarks>
    public static void SetManualFromFinish(int[] starts, int[] finishes, int rank, int remaining)
    {
        finishes[rank] = Math.Max(finishes[rank], -WorkingTimelines.Limit);
        starts[rank] = remaining == 0 ? finishes[rank] : ((finishes[rank] & ~1) - remaining) | 1;
    }
}

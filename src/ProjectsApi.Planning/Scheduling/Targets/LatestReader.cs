using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling.Passes;

namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>Reads the latest dates and the shortfall of one activity.</summary>
internal static class LatestReader
{
    public static LatestDates Read(SchedulePass pass, SchedulePass back, int rank, HashSet<int> chain)
    {
        var network = pass.Model.Network;
        var (activity, calendar, own) = (network.ActivityOf[rank], network.Calendar[rank], network.OwnCalendar[rank]);
        var allowed = LateElapsedDates.AllowedTo(network, back.Dates, rank);
        var (start, finish) = LateElapsedDates.IsInstant(network, back.Dates, rank)
            ? (allowed, allowed)
            : (network.Timelines.WallOf(
                calendar, back.Dates.LateStart[rank]), network.Timelines.WallOf(calendar, back.Dates.LateFinish[rank]));
        return new(
            activity,
            start,
            finish,
            pass.EarlyStart(activity),
            pass.EarlyFinish(activity),
            (network.Is(rank, Traits.ResourceDependent) ? network.Timelines.PositionOf(own, finish) : back.Dates.LateFinish[rank] >> 1)
                - network.Timelines.PositionOf(own, pass.EarlyFinish(activity)),
            PastDays(network, own, start),
            chain.Contains(activity));
    }

    // Days of its calendar from the latest start to the data date: work can no longer start on them.
    private static int PastDays(CompiledNetwork network, int calendar, int start)
    {
        var known = Math.Max(network.Settings.Start, network.Settings.DataDate ?? 0);
        var gone = network.Timelines.PositionOf(calendar, known);
        return gone <= network.Timelines.PositionOf(calendar, start)
            ? 0
            : network.Timelines[calendar].WorkingDaysBetween(WallClock.DayOf(start),
                WallClock.DayEndedAt(network.Timelines.FinishOf(calendar, gone)));
    }
}

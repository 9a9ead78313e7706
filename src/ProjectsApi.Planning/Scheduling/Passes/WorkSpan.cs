namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>From one end of a vertex to the other, whether it runs on one axis or is a crew's.</summary>
internal static class WorkSpan
{
    /// <summary>Tick at which what is left ends when work begins or goes on at a tick.</summary>
    public static int Finish(CompiledNetwork network, int rank, int tick, int remaining) =>
        network.Is(rank, Traits.MultipleCalendars) ? AssignmentDates.FinishFrom(network, rank, tick, remaining) : (tick & ~1) + remaining;

    /// <summary>Tick at which what is left must begin or go on to end at a tick, on the side that the tick has.</summary>
    public static int Start(CompiledNetwork network, int rank, int tick, int remaining) =>
        network.Is(rank, Traits.MultipleCalendars) ? AssignmentDates.StartFor(network, rank, tick, remaining) : tick - remaining;

    /// <summary>Latest tick at which a finish that is capped at a start may stand: the start and what is left, on the side of the start.</summary>
    public static int FinishCap(CompiledNetwork network, int rank, int start, int remaining) =>
        network.Is(rank, Traits.MultipleCalendars) ? AssignmentDates.FinishFrom(network, rank, start, remaining) : start + remaining;

    /// <summary>Last wall minute that is the same working time as a position.</summary>
    public static int NonworkingEnd(CompiledNetwork network, int rank, int position) =>
        network.Is(rank, Traits.MultipleCalendars) ? AssignmentDates.NonworkingEnd(network, rank, position) : network.Timelines.StartOf(network.Calendar[rank], position);

    /// <summary>Working minutes between two ticks by the vertex's own calendar, whatever calendars its resources have.</summary>
    public static int Minutes(CompiledNetwork network, int rank, int from, int to)
    {
        if (!network.Is(rank, Traits.ResourceDependent))
        {
            return (to >> 1) - (from >> 1);
        }

        var (calendar, own) = (network.Calendar[rank], network.OwnCalendar[rank]);
        return network.Timelines.PositionOf(own, network.Timelines.WallOf(calendar, to)) - network.Timelines.PositionOf(own, network.Timelines.WallOf(calendar, from));
    }
}

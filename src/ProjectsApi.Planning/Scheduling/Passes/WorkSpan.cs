namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>One end of the work of a vertex from the other, on one timeline or on multiple calendars.</summary>
internal static class WorkSpan
{
    /// <summary>Tick at which the remaining work finishes when it starts or resumes at a tick.</summary>
    public static int Finish(CompiledNetwork network, int rank, int tick, int remaining) =>
        network.Is(rank, Traits.MultipleCalendars) ? AssignmentDates.FinishFrom(network, rank, tick, remaining) : (tick & ~1) + remaining;

    /// <summary>Tick at which remaining work must start or resume to finish at a tick, on its side.</summary>
    public static int Start(CompiledNetwork network, int rank, int tick, int remaining) =>
        network.Is(rank, Traits.MultipleCalendars) ? AssignmentDates.StartFor(network, rank, tick, remaining) : tick - remaining;

    /// <summary>Latest finish under a cap on the start: the start plus the remaining work, on the side of the start.</summary>
    public static int FinishCap(CompiledNetwork network, int rank, int start, int remaining) =>
        network.Is(rank, Traits.MultipleCalendars) ? AssignmentDates.FinishFrom(network, rank, start, remaining) : start + remaining;

    /// <summary>Working minutes between two ticks by the vertex's own calendar, whichever calendars its resources have.</summary>
    public static int Minutes(CompiledNetwork network, int rank, int from, int to)
    {
        if (!network.Is(rank, Traits.ResourceDependent))
        {
            return (to >> 1) - (from >> 1);
        }

        // A finish may be shown on either side of nonworking time of the resource's calendar.
        if (from >> 1 == to >> 1)
        {
            return 0;
        }

        var (calendar, own) = (network.Calendar[rank], network.OwnCalendar[rank]);
        return network.Timelines.PositionOf(own, network.Timelines.WallOf(calendar, to))
            - network.Timelines.PositionOf(own, network.Timelines.WallOf(calendar, from));
    }
}

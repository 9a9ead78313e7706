namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>
/// Lays the runs of a crew, whose resources have several calendars: each begins when its own calendar allows, the activity starts with
/// the first and finishes with the last. A crew stands on the axis of the clock, so that a tick is twice a wall minute.
/// </summary>
internal static class AssignmentDates
{
    /// <summary>Tick of the first work of any run at or after a tick.</summary>
    public static int Begin(CompiledNetwork network, int rank, int tick)
    {
        var (assignments, wall) = (network.Assignments, tick >> 1);
        var begin = int.MaxValue;
        for (var assignment = assignments.First[rank]; assignment < assignments.First[rank + 1]; assignment++)
        {
            var calendar = assignments.Calendar[assignment];
            begin = Math.Min(begin, network.Timelines.StartOf(calendar, network.Timelines.PositionOf(calendar, wall)));
        }

        return begin << 1;
    }

    /// <summary>Tick of the last work of any run when all go on at a tick.</summary>
    /// <param name="network">The schedule.</param>
    /// <param name="rank">Vertex of a crew.</param>
    /// <param name="tick">Where work begins or goes on.</param>
    /// <param name="remaining">Ticks of the planned duration that are to be done; each run does its share.</param>
    public static int FinishFrom(CompiledNetwork network, int rank, int tick, int remaining)
    {
        var (assignments, wall) = (network.Assignments, tick >> 1);
        var finish = wall;
        for (var assignment = assignments.First[rank]; assignment < assignments.First[rank + 1]; assignment++)
        {
            var calendar = assignments.Calendar[assignment];
            var length = Share(network, rank, assignment, remaining);
            finish = length == 0 ? finish : Math.Max(finish, network.Timelines.FinishOf(calendar, network.Timelines.PositionOf(calendar, wall) + length));
        }

        return finish << 1;
    }

    /// <summary>
    /// Tick at which work must begin or go on so that every run is done by a tick. The same tick is the first from which work is not done
    /// before it: the run that begins first decides both.
    /// </summary>
    /// <param name="network">The schedule.</param>
    /// <param name="rank">Vertex of a crew.</param>
    /// <param name="tick">Finish.</param>
    /// <param name="remaining">Ticks of the planned duration that are to be done.</param>
    public static int StartFor(CompiledNetwork network, int rank, int tick, int remaining)
    {
        var (assignments, wall) = (network.Assignments, tick >> 1);
        var start = wall;
        for (var assignment = assignments.First[rank]; assignment < assignments.First[rank + 1]; assignment++)
        {
            var calendar = assignments.Calendar[assignment];
            var length = Share(network, rank, assignment, remaining);
            start = length == 0 ? start : Math.Min(start, network.Timelines.StartOf(calendar, network.Timelines.PositionOf(calendar, wall) - length));
        }

        return start << 1;
    }

    /// <summary>Tick at which the last work at or before a tick ends.</summary>
    public static int End(CompiledNetwork network, int rank, int tick)
    {
        var (assignments, wall) = (network.Assignments, tick >> 1);
        var end = 0;
        for (var assignment = assignments.First[rank]; assignment < assignments.First[rank + 1]; assignment++)
        {
            var calendar = assignments.Calendar[assignment];
            end = Math.Max(end, network.Timelines.FinishOf(calendar, network.Timelines.PositionOf(calendar, wall)));
        }

        return Math.Min(end, wall) << 1;
    }

    /// <summary>Last wall minute that is the same working time as another to any run: what lies within that rest costs the crew nothing.</summary>
    public static int NonworkingEnd(CompiledNetwork network, int rank, int wall)
    {
        var assignments = network.Assignments;
        var rest = wall;
        for (var assignment = assignments.First[rank]; assignment < assignments.First[rank + 1]; assignment++)
        {
            var calendar = assignments.Calendar[assignment];
            rest = Math.Max(rest, network.Timelines.StartOf(calendar, network.Timelines.PositionOf(calendar, wall)));
        }

        return rest;
    }

    private static int Share(CompiledNetwork network, int rank, int assignment, int remaining)
    {
        var (length, whole) = (network.Assignments.Length[assignment], network.Span[rank]);
        return remaining == whole ? length : (int)Math.Min((((long)length * remaining) + (whole / 2)) / whole, Timelines.Limit / 2);
    }
}

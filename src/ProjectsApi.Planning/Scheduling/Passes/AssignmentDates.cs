namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>
/// Dates of an activity whose assignments have several calendars. Each assignment starts as soon as its own calendar allows. The activity
/// starts with the first assignment and finishes with the last. Its ticks are those of the 24-hour timeline, so a tick is half a wall
/// minute.
/// </summary>
internal static class AssignmentDates
{
    /// <summary>Tick of the first working time of any assignment at or after a tick.</summary>
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

    /// <summary>Last wall minute, no later than another, from which the first work of any assignment begins by a third.</summary>
    public static int StartBy(CompiledNetwork network, int rank, int wall, int atMost)
    {
        if (Begin(network, rank, wall << 1) >> 1 <= atMost)
        {
            return wall;
        }

        var assignments = network.Assignments;
        var last = int.MinValue;
        for (var assignment = assignments.First[rank]; assignment < assignments.First[rank + 1]; assignment++)
        {
            var calendar = assignments.Calendar[assignment];
            last = Math.Max(last, network.Timelines.StartOf(calendar, network.Timelines.PositionOf(calendar, wall) - 1));
        }

        return Math.Min(wall, last);
    }

    /// <summary>Tick at which the last assignment finishes when all start or resume at a tick.</summary>
    /// <param name="network">The schedule.</param>
    /// <param name="rank">Vertex with multiple calendars.</param>
    /// <param name="tick">Start or resumption of work.</param>
    /// <param name="remaining">Ticks of the planned duration to do; each assignment does its share.</param>
    public static int FinishFrom(CompiledNetwork network, int rank, int tick, int remaining)
    {
        var (assignments, wall) = (network.Assignments, tick >> 1);
        var finish = wall;
        for (var assignment = assignments.First[rank]; assignment < assignments.First[rank + 1]; assignment++)
        {
            var calendar = assignments.Calendar[assignment];
            var length = Share(network, rank, assignment, remaining);
            finish = length == 0
                ? finish
                : Math.Max(finish, network.Timelines.FinishOf(calendar, network.Timelines.PositionOf(calendar, wall) + length));
        }

        return finish << 1;
    }

    /// <summary>
    /// Latest tick at which work may start or resume so that every assignment finishes by a tick. The assignment with the earliest start
    /// decides it.
    /// </summary>
    /// <param name="network">The schedule.</param>
    /// <param name="rank">Vertex with multiple calendars.</param>
    /// <param name="tick">Finish.</param>
    /// <param name="remaining">Ticks of the planned duration to do.</param>
    public static int StartFor(CompiledNetwork network, int rank, int tick, int remaining)
    {
        var (assignments, wall) = (network.Assignments, tick >> 1);
        var start = wall;
        for (var assignment = assignments.First[rank]; assignment < assignments.First[rank + 1]; assignment++)
        {
            var calendar = assignments.Calendar[assignment];
            var length = Share(network, rank, assignment, remaining);
            start = length == 0
                ? start : Math.Min(start, network.Timelines.StartOf(calendar, network.Timelines.PositionOf(calendar, wall) - length));
        }

        return start << 1;
    }

    /// <summary>Tick at which the last working time at or before a tick ends.</summary>
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

    /// <summary>Last wall minute that a link may require of the finish so that work still begins by a tick.</summary>
    public static int FinishAtMost(CompiledNetwork network, int rank, int start, int remaining)
    {
        var (assignments, wall) = (network.Assignments, start >> 1);
        var finish = wall;
        for (var assignment = assignments.First[rank]; assignment < assignments.First[rank + 1]; assignment++)
        {
            var calendar = assignments.Calendar[assignment];
            var length = Share(network, rank, assignment, remaining);
            finish = length == 0
                ? finish : Math.Max(finish, network.Timelines.StartOf(calendar, network.Timelines.StartBy(calendar, wall, wall) + length));
        }

        return finish;
    }

    private static int Share(CompiledNetwork network, int rank, int assignment, int remaining)
    {
        var (length, whole) = (network.Assignments.Length[assignment], network.Span[rank]);
        return remaining == whole ? length : (int)Math.Min((((long)length * remaining) + (whole / 2)) / whole, WorkingTimelines.Limit / 2);
    }
}

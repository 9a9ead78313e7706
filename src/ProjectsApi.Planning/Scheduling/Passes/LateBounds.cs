namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Pushes what a link leaves to its predecessor over the wall clock.</summary>
internal static class LateBounds
{
    /// <summary>Pushes through a link into a task or milestone whose late dates are final.</summary>
    public static void Push(CompiledNetwork network, Buffers dates, int link, int rank)
    {
        var calendar = network.Calendar[rank];
        if ((network.Ties[link] & Tie.ToFinish) != 0)
        {
            var position = dates.LateFinish[rank] >> 1;
            Push(network, dates, link, network.Axes.FinishOf(calendar, position), network.Axes.StartOf(calendar, position));
        }
        else
        {
            // A milestone may wait on either side of a position, so the later side is what it leaves to its predecessors.
            var wall = network.Axes.StartOf(calendar, dates.LateStart[rank] >> 1);
            Push(network, dates, link, wall, wall);
        }
    }

    /// <summary>Pushes wall minutes that are the same position to the successor.</summary>
    /// <param name="network">The schedule.</param>
    /// <param name="dates">Dates.</param>
    /// <param name="link">Link.</param>
    /// <param name="wall">Minute at which the successor's end is shown.</param>
    /// <param name="atMost">Last minute that is the same position to it.</param>
    public static void Push(CompiledNetwork network, Buffers dates, int link, int wall, int atMost)
    {
        var predecessor = network.From[link];
        var fromStart = (network.Ties[link] & Tie.FromStart) != 0;
        if (network.Is(predecessor, Traits.Completed) || (fromStart && network.Is(predecessor, Traits.Started)))
        {
            return;
        }

        var left = LinkWays.Left(network, dates, link, wall);
        if (network.Is(predecessor, Traits.Rollup))
        {
            var cap = fromStart ? dates.LateStart : dates.LateFinish;
            cap[predecessor] = Math.Min(cap[predecessor], left);
            return;
        }

        var calendar = network.Calendar[predecessor];
        var bound = network.Axes.PositionOf(calendar, left);
        var early = (fromStart ? dates.Start : dates.Finish)[predecessor] >> 1;
        if (early > bound)
        {
            // The predecessor works while the successor rests: what lies within that rest costs the successor nothing.
            bound = Math.Max(bound, Math.Min(early, network.Axes.PositionOf(calendar, LinkWays.LeftAtMost(network, dates, link, atMost))));
        }

        bound = (bound * 2) + (fromStart ? dates.Left[predecessor] : 0);
        dates.LateFinish[predecessor] = Math.Min(dates.LateFinish[predecessor], bound);
    }
}

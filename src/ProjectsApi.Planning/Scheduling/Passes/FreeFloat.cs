namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>How far an activity may slip before its nearest successor does.</summary>
internal static class FreeFloat
{
    /// <summary>No unfinished successor limits it.</summary>
    public const int Unlimited = int.MaxValue;

    /// <summary>Free floats by vertex in minutes of its axis, not clamped; <see cref="Unlimited"/> without unfinished successors.</summary>
    /// <param name="network">The schedule.</param>
    /// <param name="dates">Dates as laid.</param>
    /// <param name="summaries">Rolled-up dates of summaries by activity.</param>
    /// <param name="floats">Free floats out.</param>
    public static void Fill(CompiledNetwork network, Buffers dates, SummaryDates? summaries, int[] floats)
    {
        Array.Fill(floats, Unlimited);
        var (from, to, ties, lags) = (network.From, network.To, network.Ties, dates.Lags);
        var (start, finish) = (dates.Start, dates.Finish);
        for (var link = 0; link < from.Length; link++)
        {
            var predecessor = from[link];
            var tie = ties[link];
            if (tie >= Tie.Indirect)
            {
                floats[predecessor] = Math.Min(floats[predecessor], Indirect(network, dates, summaries, link));
                continue;
            }

            var successor = (tie & Tie.ToFinish) != 0 ? finish[to[link]] : start[to[link]];
            var own = (tie & Tie.FromStart) != 0 ? start[predecessor] : finish[predecessor];
            floats[predecessor] = Math.Min(floats[predecessor], ((successor - lags[link]) >> 1) - (own >> 1));
        }
    }

    private static int Indirect(CompiledNetwork network, Buffers dates, SummaryDates? summaries, int link)
    {
        var (predecessor, successor) = (network.From[link], network.To[link]);
        if (network.Is(successor, Traits.Completed) || network.Is(predecessor, Traits.Completed))
        {
            return Unlimited;
        }

        var (toFinish, fromStart) = ((network.Ties[link] & Tie.ToFinish) != 0, (network.Ties[link] & Tie.FromStart) != 0);
        var summary = network.ActivityOf[successor];
        var wall = (network.Is(successor, Traits.Gate), toFinish) switch
        {
            (true, true) => summaries?.EarlyFinish(summary) ?? 0,
            (true, false) => summaries?.EarlyStart(summary) ?? 0,
            (false, true) => LinkWays.FinishWall(network, dates, successor),
            (false, false) => LinkWays.StartWall(network, dates, successor),
        };
        if (network.Is(predecessor, Traits.Rollup))
        {
            return Unlimited;
        }

        var calendar = network.Calendar[predecessor];
        var own = fromStart ? LinkWays.StartWall(network, dates, predecessor) : LinkWays.FinishWall(network, dates, predecessor);
        return network.Axes.PositionOf(calendar, LinkWays.Left(network, dates, link, wall)) - network.Axes.PositionOf(calendar, own);
    }
}

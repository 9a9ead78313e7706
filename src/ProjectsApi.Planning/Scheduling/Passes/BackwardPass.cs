namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Backward pass: late dates of every activity.</summary>
/// <remarks>
/// A vertex is final once all its successors have pushed their bounds to it. So one set of link arrays serves both passes. The early dates
/// must be known already: with several calendars they choose between minutes of the same position.
/// </remarks>
internal static class BackwardPass
{
    private const int VerticesPerCheck = 0xFFF;

    /// <summary>Late dates of the whole schedule, none after a finish.</summary>
    /// <param name="network">The schedule.</param>
    /// <param name="dates">Early dates in, late dates out.</param>
    /// <param name="finish">Wall minute.</param>
    /// <param name="cancellationToken">Ends the pass between two activities.</param>
    public static void FromFinish(CompiledNetwork network, PassDates dates, int finish, CancellationToken cancellationToken)
    {
        var caps = dates.Caps;
        for (var calendar = 0; calendar < caps.Length; calendar++)
        {
            caps[calendar] = network.Timelines.CapAt(calendar, finish);
        }

        Array.Fill(dates.LateExact, PassDates.Unbounded);
        for (var rank = 0; rank < network.Count; rank++)
        {
            dates.LateFinish[rank] = caps[network.Calendar[rank]];
        }

        SummaryBackward.Reset(network, dates);
        Walk(network, dates, network.Count - 1, logicOnly: false, cancellationToken);
    }

    /// <summary>
    /// Late dates that one finish allows to its predecessors. All other late dates stay <see cref="PassDates.Unbounded"/>.
    /// </summary>
    /// <param name="network">The schedule.</param>
    /// <param name="dates">Early dates in, late dates out.</param>
    /// <param name="rank">Vertex with the target finish.</param>
    /// <param name="finish">Wall minute.</param>
    /// <param name="cancellationToken">Ends the pass between two activities.</param>
    public static void FromTarget(CompiledNetwork network, PassDates dates, int rank, int finish, CancellationToken cancellationToken)
    {
        Array.Fill(dates.LateStart, PassDates.Unbounded);
        Array.Fill(dates.LateFinish, PassDates.Unbounded);
        Array.Fill(dates.LateExact, PassDates.Unbounded);
        SummaryBackward.Reset(network, dates);
        for (var vertex = 0; vertex <= rank; vertex++)
        {
            if (!network.Is(vertex, Traits.Summary) && IsPartOf(network, vertex, rank))
            {
                dates.LateFinish[vertex] = network.Timelines.CapAt(network.Calendar[vertex], finish);
            }
        }

        Walk(network, dates, rank, logicOnly: true, cancellationToken);
    }

    private static bool IsPartOf(CompiledNetwork network, int vertex, int whole)
    {
        var climber = vertex;
        while (climber >= 0 && climber != whole)
        {
            climber = network.ParentRollup[climber];
        }

        return climber == whole;
    }

    private static void Walk(CompiledNetwork network, PassDates dates, int last, bool logicOnly, CancellationToken cancellationToken)
    {
        var general = new GeneralBackwardPass(network, dates, logicOnly);
        var (traits, first, from, linkTraits, lags) = (network.Traits, network.FirstLink, network.From, network.LinkFlags, dates.Lags);
        var (start, finish, remaining) = (dates.LateStart, dates.LateFinish, dates.Remaining);
        for (var rank = last; rank >= 0; rank--)
        {
            if ((rank & VerticesPerCheck) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if ((traits[rank] & Traits.GeneralBackward) != 0)
            {
                general.Visit(rank);
                continue;
            }

            if (finish[rank] == PassDates.Unbounded)
            {
                continue;
            }

            LateDates.SetFromFinish(start, finish, rank, remaining[rank]);
            var (ownStart, ownFinish) = (start[rank], finish[rank]);
            for (var (link, end) = (first[rank], first[rank + 1]); link < end; link++)
            {
                var predecessor = from[link];
                int trait = linkTraits[link];
                if (trait >= LinkFlags.Indirect)
                {
                    LateBounds.Push(network, dates, link, rank);
                    continue;
                }

                var bound = LinkFlags.Choose(trait >> 1, ownFinish, ownStart)
                    - lags[link]
                    + LinkFlags.Choose(trait & LinkFlags.FromStart, remaining[predecessor], 0);
                finish[predecessor] = Math.Min(finish[predecessor], bound);
            }
        }
    }
}

namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Forward pass: schedules every activity as early as its links allow.</summary>
internal static class ForwardPass
{
    private const int VerticesPerCheck = 0xFFF;

    /// <param name="network">The schedule.</param>
    /// <param name="dates">Floors in, early dates out.</param>
    /// <param name="late">Whether as-late-as-possible activities take their late dates, which are known by then.</param>
    /// <param name="cancellationToken">Ends the pass between two activities.</param>
    public static void Run(CompiledNetwork network, PassDates dates, bool late, CancellationToken cancellationToken)
    {
        Array.Clear(dates.Last);
        var general = new GeneralForwardPass(network, dates, late);
        var (traits, calendars, first) = (network.Traits, network.Calendar, network.FirstLink);
        var (start, finish, span, floors, last) = (dates.Start, dates.Finish, dates.Span, dates.Floors, dates.Last);
        var (from, linkTraits, lags) = (network.From, network.LinkFlags, dates.Lags);
        for (var rank = 0; rank < traits.Length; rank++)
        {
            if ((rank & VerticesPerCheck) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if ((traits[rank] & Traits.GeneralForward) != 0)
            {
                general.Visit(rank);
                continue;
            }

            var calendar = calendars[rank];
            var earliest = floors[calendar];
            var duration = span[rank];
            for (var (link, end) = (first[rank], first[rank + 1]); link < end; link++)
            {
                int trait = linkTraits[link];
                var bound = trait >= LinkFlags.Indirect
                    ? LinkDates.StartBound(network, dates, link, duration)
                    : LinkFlags.Choose(trait & LinkFlags.FromStart, start[from[link]], finish[from[link]])
                        + lags[link]
                        - LinkFlags.Choose(trait >> 1, duration, 0);
                earliest = Math.Max(earliest, bound);
            }

            // Work starts on the odd side of a position and finishes on the even side of another.
            earliest = Math.Min(duration == 0 ? earliest : earliest | 1, WorkingTimelines.Limit);
            start[rank] = earliest;
            finish[rank] = duration == 0 ? earliest : earliest - 1 + duration;
            last[calendar] = Math.Max(last[calendar], finish[rank]);
        }

        dates.ProjectFinish = general.LatestFixedFinish;
        for (var calendar = 0; calendar < dates.Last.Length; calendar++)
        {
            if (dates.Last[calendar] > 0)
            {
                dates.ProjectFinish = Math.Max(dates.ProjectFinish, network.Timelines.WallOf(calendar, dates.Last[calendar]));
            }
        }
    }
}

namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Earliest dates that links allow to a task or milestone. Links of the summaries above it count too.</summary>
internal static class Bounds
{
    /// <summary>No link binds the date.</summary>
    public const int None = int.MinValue;

    /// <summary>Earliest tick at which links allow it to start, or to resume once started; <see cref="None"/> without links.</summary>
    public static int OnStart(CompiledNetwork network, PassDates dates, int rank)
    {
        var remaining = dates.Remaining[rank];
        var bound = None;
        for (var link = network.FirstLink[rank]; link < network.FirstLink[rank + 1]; link++)
        {
            bound = Math.Max(bound, LinkDates.StartBound(network, dates, link, remaining));
        }

        return network.Is(rank, Traits.UnderGate) ? Math.Max(bound, OfGate(network, dates, rank, remaining)) : bound;
    }

    /// <summary>Tick at which the remaining work of a started activity resumes. With retained logic it follows the links too.</summary>
    public static int Resume(CompiledNetwork network, PassDates dates, int rank, int known) =>
        network.Settings.ProgressRule == ScheduleProgressRule.RetainedLogic ? Math.Max(known, OnStart(network, dates, rank)) : known;

    /// <summary>
    /// Wall minute that links require of a milestone. The milestone keeps it even in nonworking time of its own calendar.
    /// </summary>
    /// <returns>The minute; −1 when neither its own links nor the summary above require this tick.</returns>
    public static int ExactStart(CompiledNetwork network, PassDates dates, int rank, int start)
    {
        var exact = -1;
        for (var link = network.FirstLink[rank]; link < network.FirstLink[rank + 1]; link++)
        {
            if (LinkDates.StartBound(network, dates, link, 0) >> 1 == start >> 1)
            {
                exact = Math.Max(exact, LinkDates.RequiredDate(network, dates, link));
            }
        }

        if (network.Is(rank, Traits.UnderGate))
        {
            var gate = network.ParentGate[rank];
            var asked = Math.Max(dates.Start[gate], dates.Finish[gate]);
            exact = asked >= 0
                && network.Timelines.PositionOf(network.Calendar[rank], asked) == start >> 1 ? Math.Max(exact, asked) : exact;
        }

        return exact;
    }

    /// <summary>
    /// Finish of work on the side of nonworking time that a link requires. An SF link from 08:00 requires 08:00. Without it the finish
    /// would be 17:00 the day before.
    /// </summary>
    /// <remarks>
    /// Source: EarlyFinish in files of Microsoft Project. It keeps the minute of the link when no work lies between the two.
    /// </remarks>
    public static int RequiredFinish(CompiledNetwork network, PassDates dates, int rank, int finish)
    {
        var next = finish | 1;
        if (dates.Span[rank] == 0 || finish == next)
        {
            return finish;
        }

        for (var link = network.FirstLink[rank]; link < network.FirstLink[rank + 1]; link++)
        {
            if ((network.LinkFlags[link] & LinkFlags.ToFinish) != 0 && LinkDates.RequiredFinish(network, dates, link) == next)
            {
                return next;
            }
        }

        return network.Is(rank, Traits.UnderGate)
            && LinkDates.NextStartTick(network, rank, dates.Finish[network.ParentGate[rank]]) == next
            ? next
            : finish;
    }

    private static int OfGate(CompiledNetwork network, PassDates dates, int rank, int remaining)
    {
        var gate = network.ParentGate[rank];
        var calendar = network.Calendar[rank];
        var start = dates.Start[gate] >= 0 ? network.Timelines.TickOf(calendar, dates.Start[gate]) : None;
        var finish = dates.Finish[gate] >= 0
            ? WorkSpan.Start(network, rank, network.Timelines.TickOf(calendar, dates.Finish[gate]), remaining)
            : None;
        return Math.Max(start, finish);
    }
}

namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Runs the passes of a schedule in their order.</summary>
internal static class PassRunner
{
    public static void Run(SchedulePass pass, PassExtent extent, CancellationToken cancellationToken)
    {
        var (network, dates) = (pass.Model.Network, pass.Dates);
        pass.ClearResults();
        SetFloors(network, dates, Math.Max(network.Settings.Start, network.Settings.DataDate ?? 0));
        ForwardPass.Run(network, dates, late: false, cancellationToken);
        if (extent == PassExtent.EarlyDatesOnly && network.Settings.FromStart && !network.HasAsLateAsPossible)
        {
            return;
        }

        BackwardPass.FromFinish(network, dates, network.Settings.Finish ?? dates.ProjectFinish, cancellationToken);
        if (!network.Settings.FromStart)
        {
            SetFloors(network, dates, EarliestLateStart(network, dates));
            ForwardPass.Run(network, dates, late: false, cancellationToken);
        }

        if (network.HasAsLateAsPossible)
        {
            ForwardPass.Run(network, dates, late: true, cancellationToken);
        }

        if (extent == PassExtent.Full)
        {
            FreeFloat.Fill(network, dates, network.Rollups.Length > 0 ? pass.Summaries : null, pass.MakeFreeFloats());
        }
    }

    /// <summary>Sets the durations of a pass, and the lags that are shares of them.</summary>
    public static void SetDurations(SchedulePass pass, ReadOnlySpan<int> durations)
    {
        var (network, dates) = (pass.Model.Network, pass.Dates);
        if (ReferenceEquals(dates.Span, network.Span))
        {
            dates.Span = [.. network.Span];
            dates.Remaining = [.. network.Remaining];
            dates.Lags = network.PercentLinks.Length > 0 ? [.. network.Lags] : network.Lags;
        }

        for (var rank = 0; rank < network.Count; rank++)
        {
            if (!network.Is(rank, Traits.Summary | Traits.Completed | Traits.Milestone))
            {
                // Below zero when the remaining work is less than its growth over the plan.
                var span = SpanFor(
                    pass, rank, Math.Clamp(
                        durations[network.ActivityOf[rank]], -(WorkingTimelines.Limit >> 1), WorkingTimelines.Limit >> 1));
                dates.Span[rank] = Math.Max(0, span);
                dates.Remaining[rank] = network.Is(rank, Traits.Started)
                    ? Math.Max(0, network.Remaining[rank] + span - network.Span[rank])
                    : dates.Span[rank];
            }
        }

        foreach (var link in network.PercentLinks)
        {
            dates.Lags[link] = pass.Model.Links[network.LinkOf[link]].Lag.MinutesFor(dates.Span[network.From[link]] >> 1) * 2;
        }
    }

    // Assignments need not be as long as the duration; another duration scales them in proportion.
    private static int SpanFor(SchedulePass pass, int rank, int duration)
    {
        var network = pass.Model.Network;
        if (!network.Is(rank, Traits.ResourceDependent))
        {
            return duration * 2;
        }

        var planned = pass.Model.Activities[network.ActivityOf[rank]].Duration;
        return (int)Math.Clamp(
            (long)duration * (network.Span[rank] >> 1) / planned, -(WorkingTimelines.Limit >> 1), WorkingTimelines.Limit >> 1) * 2;
    }

    private static void SetFloors(CompiledNetwork network, PassDates dates, int wall)
    {
        for (var calendar = 0; calendar < dates.Floors.Length; calendar++)
        {
            dates.Floors[calendar] = (network.Timelines.PositionOf(calendar, wall) * 2) | 1;
        }

        dates.ProjectStart = wall;
    }

    private static int EarliestLateStart(CompiledNetwork network, PassDates dates)
    {
        var earliest = network.Settings.Finish ?? dates.ProjectFinish;
        for (var rank = 0; rank < network.Count; rank++)
        {
            if (!network.Is(rank, Traits.Summary | Traits.Completed | Traits.Started))
            {
                earliest = Math.Min(earliest, LateElapsedDates.Start(network, dates, rank));
            }
        }

        return Math.Max(earliest, network.Settings.DataDate ?? 0);
    }
}

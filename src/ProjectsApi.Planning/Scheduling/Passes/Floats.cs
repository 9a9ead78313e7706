namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Total, start and finish float.</summary>
/// <remarks>
/// Source: Microsoft Project, field Total Slack: the smaller of Start Slack and Finish Slack, Finish Slack once the task has started. Where a
/// constraint pulls the early dates before what links allow, floats are counted from what they allow, so that the violation shows as
/// negative float on the activity itself: Microsoft Project stores that for a must-finish-on date that its predecessors cannot keep.
/// </remarks>
internal static class Floats
{
    public static int Total(SchedulePass pass, int activity)
    {
        var network = pass.Model.Network;
        var rank = network.RankOf[activity];
        if (!network.Is(rank, Traits.FloatCare))
        {
            var dates = pass.Dates;
            return Math.Min(
                (dates.LateStart[rank] >> 1) - (dates.Start[rank] >> 1),
                (dates.LateFinish[rank] >> 1) - (dates.Finish[rank] >> 1));
        }

        var finish = OfFinish(pass, activity);
        return network.Is(rank, Traits.Started) ? finish : Math.Min(OfStart(pass, activity), finish);
    }

    public static int OfStart(SchedulePass pass, int activity)
    {
        var network = pass.Model.Network;
        if (pass.IsSummary(activity, out var rank))
        {
            return pass.IsCompleted(activity) ? 0 : Between(network, rank, pass.Summaries.EarlyStart(activity), pass.Summaries.LateStart(activity));
        }

        return network.Is(rank, Traits.Completed | Traits.Started | Traits.AsLate) ? 0 : (pass.Dates.LateStart[rank] >> 1) - (pass.Dates.Start[rank] >> 1) - Pulled(pass, rank);
    }

    public static int OfFinish(SchedulePass pass, int activity)
    {
        var network = pass.Model.Network;
        if (pass.IsSummary(activity, out var rank))
        {
            return pass.IsCompleted(activity) ? 0 : Between(network, rank, pass.Summaries.EarlyFinish(activity), pass.Summaries.LateFinish(activity));
        }

        return network.Is(rank, Traits.Completed | Traits.AsLate) ? 0 : (pass.Dates.LateFinish[rank] >> 1) - (pass.Dates.Finish[rank] >> 1) - Pulled(pass, rank);
    }

    private static int Pulled(SchedulePass pass, int rank) => pass.Model.Network.Is(rank, Traits.Constrained)
        ? ConstrainedStart.Pulled(pass.Model.Network, pass.Dates, rank)
        : 0;

    private static int Between(CompiledNetwork network, int rank, int early, int late) =>
        network.Axes.PositionOf(network.Calendar[rank], late) - network.Axes.PositionOf(network.Calendar[rank], early);
}

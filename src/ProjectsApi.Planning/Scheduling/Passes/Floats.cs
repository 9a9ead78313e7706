namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Total, start and finish float.</summary>
/// <remarks>
/// Source: Microsoft Project, field Total Slack. It is the smaller of Start Slack and Finish Slack, or Finish Slack after the start. A
/// constraint may set early dates before the links allow. Floats then start from the date that links allow, so the activity shows the
/// violation as negative float. Microsoft Project stores the same for a must-finish-on date that its predecessors cannot meet. Floats of a
/// summary lie between its rolled-up early and late dates. A summary in progress has finish float only. Manual dates of a summary are shown
/// and do not count.
/// </remarks>
internal static class Floats
{
    public static int Total(SchedulePass pass, int activity)
    {
        var network = pass.Model.Network;
        var rank = network.RankOf[activity];
        if (!network.Is(rank, Traits.GeneralFloat))
        {
            var dates = pass.Dates;
            return Math.Min(
                (dates.LateStart[rank] >> 1) - (dates.Start[rank] >> 1),
                (dates.LateFinish[rank] >> 1) - (dates.Finish[rank] >> 1));
        }

        var finish = OfFinish(pass, activity);
        return network.Is(rank, Traits.Started | Traits.InProgress) ? finish : Math.Min(OfStart(pass, activity), finish);
    }

    public static int OfStart(SchedulePass pass, int activity)
    {
        var network = pass.Model.Network;
        if (pass.IsSummary(activity, out var rank))
        {
            return pass.IsCompleted(activity) || network.Is(rank, Traits.InProgress)
                ? 0
                : Between(network, rank, pass.Summaries.AllowedStart(activity), pass.Summaries.LateStart(activity));
        }

        return network.Is(rank, Traits.Completed | Traits.Started | Traits.AsLateAsPossible)
            ? 0
            : WorkSpan.Minutes(network, rank, pass.Dates.Start[rank], pass.Dates.LateStart[rank]) - LogicViolation(pass, rank);
    }

    public static int OfFinish(SchedulePass pass, int activity)
    {
        var network = pass.Model.Network;
        if (pass.IsSummary(activity, out var rank))
        {
            return pass.IsCompleted(activity)
                ? 0 : Between(network, rank, pass.Summaries.AllowedFinish(activity), pass.Summaries.LateFinish(activity));
        }

        return network.Is(rank, Traits.Completed | Traits.AsLateAsPossible)
            ? 0
            : WorkSpan.Minutes(network, rank, pass.Dates.Finish[rank], pass.Dates.LateFinish[rank]) - LogicViolation(pass, rank);
    }

    private static int LogicViolation(SchedulePass pass, int rank) => pass.Model.Network.Is(rank, Traits.Constrained)
        ? ConstrainedStart.LogicViolation(pass.Model.Network, pass.Dates, rank)
        : 0;

    private static int Between(CompiledNetwork network, int rank, int early, int late) =>
        network.Timelines.PositionOf(network.Calendar[rank], late) - network.Timelines.PositionOf(network.Calendar[rank], early);
}

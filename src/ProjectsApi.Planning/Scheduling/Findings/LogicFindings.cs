using ProjectsApi.Planning.Scheduling.Passes;

namespace ProjectsApi.Planning.Scheduling.Findings;

/// <summary>Dates earlier than links allow.</summary>
internal static class LogicFindings
{
    public static IEnumerable<ScheduleFinding> Of(CompiledNetwork network, PassDates dates, int rank)
    {
        var kind = network switch
        {
            _ when network.Is(rank, Traits.Completed | Traits.Started) => FindingKind.ActualAgainstLogic,
            _ when network.Is(rank, Traits.Manual) => FindingKind.ManualAgainstLogic,
            _ when network.Is(rank, Traits.Constrained) => FindingKind.ConstraintBreaksLogic,
            _ => (FindingKind?)null,
        };
        if (kind is { } broken && Earlier(network, dates, rank, broken) is > 0 and var minutes)
        {
            yield return new(broken, [network.ActivityOf[rank]], minutes);
        }
    }

    private static int Earlier(CompiledNetwork network, PassDates dates, int rank, FindingKind kind)
    {
        if (kind != FindingKind.ConstraintBreaksLogic)
        {
            return OfEnds(network, dates, rank);
        }

        if (network.Constraint[rank] is ScheduleConstraintKind.StartNoEarlierThan or ScheduleConstraintKind.FinishNoEarlierThan)
        {
            return 0;
        }

        var bound = Bounds.OnStart(network, dates, rank);
        if (network.Settings.DataDate is { } dataDate)
        {
            bound = Math.Max(bound, network.Timelines.TickOf(network.Calendar[rank], dataDate));
        }

        return bound == Bounds.None ? 0 : WorkSpan.Minutes(network, rank, ConstrainedStart.ConstraintStart(network, dates, rank), bound);
    }

    // Each link is compared at the end that it binds, since the actual duration need not be the planned one.
    private static int OfEnds(CompiledNetwork network, PassDates dates, int rank)
    {
        var calendar = network.OwnCalendar[rank];
        var worst = 0;
        for (var at = rank; at >= 0; at = network.ParentGate[at])
        {
            for (var link = network.FirstLink[at]; link < network.FirstLink[at + 1]; link++)
            {
                var toFinish = (network.LinkFlags[link] & LinkFlags.ToFinish) != 0;
                var own = toFinish ? LinkDates.FinishWallDate(network, dates, rank) : LinkDates.StartWallDate(network, dates, rank);
                var requiredDate = LinkDates.RequiredDate(network, dates, link);
                worst = Math.Max(worst, network.Timelines.PositionOf(calendar, requiredDate) - network.Timelines.PositionOf(calendar, own));
            }
        }

        return worst;
    }
}

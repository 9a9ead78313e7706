using ProjectsApi.Planning.Scheduling.Passes;
using ProjectsApi.Planning.Scheduling.Paths;

namespace ProjectsApi.Planning.Scheduling.Findings;

/// <summary>Contradictions of a schedule with its own dates.</summary>
internal static class PassFindings
{
    public static IReadOnlyList<ScheduleFinding> Of(SchedulePass pass)
    {
        var findings = new List<ScheduleFinding>();
        var network = pass.Model.Network;
        for (var activity = 0; activity < pass.Count; activity++)
        {
            if (!pass.IsSummary(activity, out var rank))
            {
                findings.AddRange(LogicFindings.Of(network, pass.Dates, rank));
                findings.AddRange(OfClock(pass, rank));
            }

            findings.AddRange(OfDeadline(pass, activity));
        }

        findings.AddRange(OfFloats(pass));
        if (pass.Model.Settings.Finish is { } finish && finish < pass.ProjectFinish)
        {
            var calendar = pass.Model.Calendars[pass.Model.Settings.Calendar];
            findings.Add(
                new(FindingKind.ImposedFinishMissed, CriticalPath.ToFinish(
                    pass), calendar.PositionOf(pass.ProjectFinish) - calendar.PositionOf(finish)));
        }

        return findings;
    }

    private static IEnumerable<ScheduleFinding> OfDeadline(SchedulePass pass, int activity)
    {
        if (pass.Model.Activities[activity].Deadline is not { } deadline || pass.IsCompleted(activity))
        {
            yield break;
        }

        var network = pass.Model.Network;
        var calendar = network.OwnCalendar[network.RankOf[activity]];
        var late = network.Timelines.PositionOf(calendar, pass.Finish(activity)) - network.Timelines.PositionOf(calendar, deadline);
        if (late > 0)
        {
            yield return new(FindingKind.DeadlineMissed, [activity], late);
        }
    }

    private static IEnumerable<ScheduleFinding> OfClock(SchedulePass pass, int rank)
    {
        var (network, dates) = (pass.Model.Network, pass.Dates);
        var activity = network.ActivityOf[rank];
        var last = network.Timelines[network.Calendar[rank]].Total;
        if (dates.Finish[rank] >> 1 > last || (dates.LateStart[rank] < 0 && !network.Is(rank, Traits.Completed)))
        {
            yield return new(FindingKind.BeyondCalendar, [activity]);
        }

        var known = pass.Model.Settings.DataDate ?? int.MaxValue;
        var actual = Math.Max(pass.Model.Activities[activity].ActualStart ?? 0, pass.Model.Activities[activity].ActualFinish ?? 0);
        if (actual > known)
        {
            yield return new(FindingKind.ActualAfterDataDate, [activity], actual - known);
        }
    }

    // Reported once per cause: only where the activity's own date or the imposed finish caps the late finish.
    private static IEnumerable<ScheduleFinding> OfFloats(SchedulePass pass)
    {
        for (var activity = 0; activity < pass.Count; activity++)
        {
            if (!pass.IsSummary(activity, out var rank)
                && pass.TotalFloat(activity) is < 0 and var shortfall && ImposedCap.Caps(pass, rank))
            {
                var chain = CriticalPath.To(pass, activity);
                yield return new(FindingKind.NegativeFloat, [activity, .. chain.Take(chain.Count - 1)], shortfall);
            }
        }
    }
}

using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

/// <summary>Converts estimates of durations for the simulation.</summary>
internal static class RiskEstimates
{
    /// <summary>By index of the node; null without an estimate.</summary>
    public static IReadOnlyList<DurationUncertainty?> Of(ComputedSchedule schedule) =>
        [.. schedule.Rows.Nodes.Select(node => Of(node, schedule.Rows.Setup.MinutesPerDay))];

    public static DurationSpread? Of(RiskSpreadInput? spread) =>
        spread is { } given ? new DurationSpread(given.Shape, given.PercentBelow, given.PercentAbove) : null;

    private static DurationUncertainty? Of(ScheduleNode node, int minutesPerDay)
    {
        if (node is not { RiskShape: { } shape, RiskLeastDays: { } leastDays, RiskMostDays: { } mostDays })
        {
            return null;
        }

        int Minutes(decimal days) => ScheduleClock.MinutesOf(days, node.IsElapsed, minutesPerDay) ?? WallClock.Horizon;
        var (least, most) = (Minutes(leastDays), Minutes(mostDays));
        return (shape, node.RiskLikelyDays) switch
        {
            (ScheduleRiskShape.Triangular, { } likely) => DurationUncertainty.Triangular(least, Minutes(likely), most),
            (ScheduleRiskShape.Pert, { } likely) => DurationUncertainty.Pert(least, Minutes(likely), most),
            _ => DurationUncertainty.Uniform(least, most),
        };
    }
}

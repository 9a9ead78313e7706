using ProjectsApi.Planning.Risk;

namespace ProjectsApi.Features.Schedules.Nodes;

/// <summary>Estimate of a node's uncertain duration.</summary>
internal sealed record ScheduleRisk(ScheduleRiskShape Shape, decimal LeastDays, decimal? LikelyDays, decimal MostDays)
{
    internal static ScheduleRisk? Of(ScheduleRiskShape? shape, decimal? least, decimal? likely, decimal? most) =>
        shape is { } known ? new ScheduleRisk(known, least ?? 0, likely, most ?? 0) : null;
}

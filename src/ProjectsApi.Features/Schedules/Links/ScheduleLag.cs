using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Nodes;

namespace ProjectsApi.Features.Schedules.Links;

/// <summary>Time between the ends that a link ties together.</summary>
public sealed record ScheduleLag(decimal? Days, decimal? Percent, ScheduleLagUnit Unit)
{
    internal static ScheduleLag Of(decimal days, decimal? percent, ScheduleLagUnit unit) =>
        new(ScheduleRules.IsPercentage(unit) ? null : days, percent, unit);
}

using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Nodes;

namespace ProjectsApi.Features.Schedules.Links;

/// <summary>Lag of a link: days or percent.</summary>
internal sealed record ScheduleLag(decimal? Days, decimal? Percent, ScheduleLagUnit Unit)
{
    internal static ScheduleLag Of(decimal days, decimal? percent, ScheduleLagUnit unit) =>
        new(ScheduleRules.IsPercentage(unit) ? null : days, percent, unit);
}

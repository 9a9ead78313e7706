using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Resources of a schedule and what they do.</summary>
/// <param name="Resources">By name.</param>
/// <param name="Assignments">Their assignments.</param>
public sealed record ResourcePlan(IReadOnlyList<ScheduleResource> Resources, IReadOnlyList<ScheduleAssignment> Assignments)
{
    public static ResourcePlan None { get; } = new([], []);
}

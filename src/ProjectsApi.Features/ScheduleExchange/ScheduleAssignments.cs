using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Resources of a schedule and what they do.</summary>
/// <param name="Resources">By name.</param>
/// <param name="Assignments">Their assignments.</param>
internal sealed record ScheduleAssignments(IReadOnlyList<ScheduleResource> Resources, IReadOnlyList<ScheduleAssignment> Assignments)
{
    public static ScheduleAssignments None { get; } = new([], []);
}

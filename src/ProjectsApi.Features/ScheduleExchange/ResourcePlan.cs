using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Resources of a schedule with their assignments.</summary>
/// <param name="Resources">Ordered by name.</param>
/// <param name="Assignments">Assignments to tasks.</param>
internal sealed record ResourcePlan(IReadOnlyList<ScheduleResource> Resources, IReadOnlyList<ScheduleAssignment> Assignments)
{
    public static ResourcePlan None { get; } = new([], []);
}

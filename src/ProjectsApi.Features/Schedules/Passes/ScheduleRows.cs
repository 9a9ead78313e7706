using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Schedules.Resources;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>The rows that one schedule is computed from.</summary>
/// <param name="ProjectId">Project.</param>
/// <param name="Nodes">In the order of the plan.</param>
/// <param name="Links">Links between them.</param>
/// <param name="Setup">Rules; those of a project that has none set are the defaults.</param>
/// <param name="Calendars">Calendars that nodes and rules may name.</param>
public sealed record ScheduleRows(
    Guid ProjectId, IReadOnlyList<ScheduleNode> Nodes, IReadOnlyList<ScheduleLink> Links, ScheduleSetup Setup, ProjectCalendars Calendars)
{
    /// <summary>Assignments of resources to the nodes.</summary>
    public IReadOnlyList<StoredAssignment> Assignments { get; init; } = [];
}

using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Schedules.Resources;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Rows from which a schedule is computed.</summary>
/// <param name="ProjectId">Project.</param>
/// <param name="Nodes">In the order of the plan.</param>
/// <param name="Links">Links between them.</param>
/// <param name="Setup">Settings; defaults for a project without stored ones.</param>
/// <param name="Calendars">Available calendars.</param>
internal sealed record ScheduleRows(
    Guid ProjectId, IReadOnlyList<ScheduleNode> Nodes, IReadOnlyList<ScheduleLink> Links, ScheduleSetup Setup, ProjectCalendars Calendars)
{
    /// <summary>Assignments of resources to nodes.</summary>
    public IReadOnlyList<StoredAssignment> Assignments { get; init; } = [];

    /// <summary>First planned or actual start of a node; null without one.</summary>
    public DateOnly? FirstDay => Nodes.SelectMany(node => new[] { node.PlannedStart, node.ActualStart }).Min();

    /// <summary>Whether the schedule starts on the day of the computation.</summary>
    public bool StartsToday => Setup.Start is null && FirstDay is null;
}

using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Schedules;

/// <summary>Node of a project's schedule (计划节点): task, milestone or summary.</summary>
public sealed class ScheduleNode : Entity
{
    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    /// <summary>Summary node above this one, of the same project.</summary>
    public Guid? ParentId { get; set; }

    public ScheduleNode? Parent { get; set; }

    public List<ScheduleNode> Children => field ??= [];

    /// <summary>Place in the project's plan, from 1.</summary>
    public required int Ordinal { get; set; }

    /// <summary>Code in the work breakdown structure, such as 1.2.3.</summary>
    public string? Wbs { get; set; }

    public required string Name { get; set; }

    public required ScheduleNodeKind Kind { get; set; }

    public DateOnly? PlannedStart { get; set; }

    /// <summary>Last day of the plan, inclusive.</summary>
    public DateOnly? PlannedFinish { get; set; }

    /// <summary>Working days.</summary>
    public decimal? DurationDays { get; set; }

    public DateOnly? ActualStart { get; set; }

    /// <summary>Last day of work, inclusive.</summary>
    public DateOnly? ActualFinish { get; set; }

    /// <summary>Percent, 0 to 100.</summary>
    public decimal Progress { get; set; }

    /// <summary>Weight in the progress of the node above; no unit.</summary>
    public decimal? Weight { get; set; }

    public Guid? ResponsibleOrganisationId { get; set; }

    public Organisation? ResponsibleOrganisation { get; set; }
}

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

    /// <summary>Minute of the day, 0 to 1440, like those of the other days; none for the first working minute of a start and the last of a
    /// finish.</summary>
    public int? PlannedStartMinute { get; set; }

    /// <summary>Last day of the plan, inclusive.</summary>
    public DateOnly? PlannedFinish { get; set; }

    public int? PlannedFinishMinute { get; set; }

    /// <summary>Working days of the schedule's length, or days of 24 hours if elapsed.</summary>
    public decimal? DurationDays { get; set; }

    /// <summary>Whether the duration runs around the clock.</summary>
    public bool IsElapsed { get; set; }

    /// <summary>Whether the node stays at its planned days, whatever its links say.</summary>
    public bool IsManual { get; set; }

    /// <summary>Calendar that the node is worked by; at most one of the two, and with none that of the schedule.</summary>
    public BuiltInCalendar? BuiltInCalendar { get; set; }

    /// <inheritdoc cref="BuiltInCalendar"/>
    public Guid? CalendarId { get; set; }

    public ScheduleCalendar? Calendar { get; set; }

    /// <summary>What stays when resources or their work change.</summary>
    public ScheduleTaskType TaskType { get; set; }

    /// <summary>Whether the work stays when resources come or go; they then share it.</summary>
    public bool IsEffortDriven { get; set; }

    /// <summary>Whether the node's own calendar rules alone, whatever those of its resources say.</summary>
    public bool IgnoresResourceCalendars { get; set; }

    public List<ScheduleAssignment> Assignments => field ??= [];

    public ScheduleConstraintKind ConstraintKind { get; set; }

    /// <summary>Day of a constraint that takes one.</summary>
    public DateOnly? ConstraintOn { get; set; }

    public int? ConstraintMinute { get; set; }

    /// <summary>Day by which the node should finish, inclusive: it moves nothing and shortens the float.</summary>
    public DateOnly? DeadlineOn { get; set; }

    public int? DeadlineMinute { get; set; }

    public DateOnly? ActualStart { get; set; }

    public int? ActualStartMinute { get; set; }

    /// <summary>Last day of work, inclusive.</summary>
    public DateOnly? ActualFinish { get; set; }

    public int? ActualFinishMinute { get; set; }

    /// <summary>Percent, 0 to 100.</summary>
    public decimal Progress { get; set; }

    /// <summary>What is left of the duration, in days of its kind; none for what the progress leaves.</summary>
    public decimal? RemainingDays { get; set; }

    /// <summary>Day on which the work that is left goes on after an interruption; none for work without one.</summary>
    public DateOnly? ResumeOn { get; set; }

    public int? ResumeMinute { get; set; }

    /// <summary>How the duration may turn out; with it go the days from least to most.</summary>
    public ScheduleRiskShape? RiskShape { get; set; }

    public decimal? RiskLeastDays { get; set; }

    public decimal? RiskLikelyDays { get; set; }

    public decimal? RiskMostDays { get; set; }

    /// <summary>Weight in the progress of the node above; no unit.</summary>
    public decimal? Weight { get; set; }

    public Guid? ResponsibleOrganisationId { get; set; }

    public Organisation? ResponsibleOrganisation { get; set; }

    /// <summary>What the last computation says; none where the schedule could not be computed.</summary>
    public ScheduleForecast? Forecast { get; set; }
}

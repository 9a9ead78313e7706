using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Data.Schedules;

/// <summary>Dependency between two nodes of one project (逻辑关系).</summary>
public sealed class ScheduleLink : Entity
{
    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    public required Guid PredecessorId { get; set; }

    public ScheduleNode Predecessor { get => field ?? throw new NavigationNotLoadedException(nameof(Predecessor)); set; }

    public required Guid SuccessorId { get; set; }

    public ScheduleNode Successor { get => field ?? throw new NavigationNotLoadedException(nameof(Successor)); set; }

    public required ScheduleLinkKind Kind { get; set; }

    /// <summary>Days of the unit; negative for a lead, zero for a lag in percent.</summary>
    public decimal LagDays { get; set; }

    public ScheduleLagUnit LagUnit { get; set; }

    /// <summary>Percent of the predecessor's duration; negative for a lead.</summary>
    public decimal? LagPercent { get; set; }
}

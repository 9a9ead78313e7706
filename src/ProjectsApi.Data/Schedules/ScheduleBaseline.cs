using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Schedules;

/// <summary>Schedule at the time of its capture (基线).</summary>
public sealed class ScheduleBaseline : Entity
{
    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    public required string Name { get; set; }

    /// <summary>Instant, UTC, whole milliseconds.</summary>
    public required DateTime CapturedAt { get; set; }

    /// <summary>Number of nodes captured.</summary>
    public required int NodeCount { get; set; }

    /// <summary>Latest planned day of the captured nodes, inclusive.</summary>
    public DateOnly? Finish { get; set; }

    /// <summary>The nodes, as JSON; never changed.</summary>
    public required string Nodes { get; set; }
}

using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Schedules;

/// <summary>A schedule as it stood when it was captured (基线).</summary>
public sealed class ScheduleBaseline : Entity
{
    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    public required string Name { get; set; }

    /// <summary>Instant, UTC, whole milliseconds.</summary>
    public required DateTime CapturedAt { get; set; }

    /// <summary>How many nodes were captured.</summary>
    public required int NodeCount { get; set; }

    /// <summary>Last day that a captured node was planned to take, inclusive.</summary>
    public DateOnly? Finish { get; set; }

    /// <summary>The nodes, as JSON; never changed.</summary>
    public required string Nodes { get; set; }
}

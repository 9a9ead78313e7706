using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Baselines;

/// <summary>State of a node when its baseline was captured.</summary>
public sealed record BaselineNode
{
    public required Guid Id { get; init; }

    public Guid? ParentId { get; init; }

    public required int Ordinal { get; init; }

    public string? Wbs { get; init; }

    public required string Name { get; init; }

    public required ScheduleNodeKind Kind { get; init; }

    public DateOnly? PlannedStart { get; init; }

    public DateOnly? PlannedFinish { get; init; }

    /// <summary>
    /// First scheduled day; null if the schedule could not be computed. It equals the early day except for as-late-as-possible nodes;
    /// stored baselines fix the name.
    /// </summary>
    public DateOnly? EarlyStart { get; init; }

    public DateOnly? EarlyFinish { get; init; }

    public decimal? DurationDays { get; init; }

    /// <summary>Duration of a task, working or elapsed minutes; null if the schedule could not be computed.</summary>
    public int? DurationMinutes { get; init; }

    public required decimal Progress { get; init; }

    public decimal? Weight { get; init; }

    /// <summary>Identity of a node, without dates and progress.</summary>
    internal static BaselineNode Of(ScheduleNode node) => new()
    {
        Id = node.Id,
        ParentId = node.ParentId,
        Ordinal = node.Ordinal,
        Wbs = node.Wbs,
        Name = node.Name,
        Kind = node.Kind,
        Progress = 0m,
    };
}

using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Baselines;

/// <summary>A node as it stood when its schedule was captured.</summary>
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
    /// Days as the computation scheduled the node; none where the schedule could not be computed. The name is that of stored baselines:
    /// only
    /// nodes that are to be as late as possible are scheduled on other days than their early ones.
    /// </summary>
    public DateOnly? EarlyStart { get; init; }

    public DateOnly? EarlyFinish { get; init; }

    public decimal? DurationDays { get; init; }

    /// <summary>Minutes of work of a task, or of the clock if elapsed; none where the schedule could not be computed.</summary>
    public int? DurationMinutes { get; init; }

    public required decimal Progress { get; init; }

    public decimal? Weight { get; init; }
}

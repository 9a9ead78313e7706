using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Schedules;

/// <summary>
/// What the last computation of its schedule says of a node (进度推算). Derived from rows that the log keeps, so it has no version
/// and no entries of its own, and may be thrown away.
/// </summary>
public sealed class ScheduleForecast
{
    public required Guid NodeId { get; init; }

    public ScheduleNode Node { get => field ?? throw new NavigationNotLoadedException(nameof(Node)); set; }

    public required Guid ProjectId { get; init; }

    public required DateOnly EarlyStart { get; set; }

    /// <summary>Last day of work, inclusive; the same for the other finish.</summary>
    public required DateOnly EarlyFinish { get; set; }

    /// <summary>First day as laid: the early one, but the late one of what is to be as late as possible. None in rows of an engine before
    /// 3.</summary>
    public required DateOnly? ScheduledStart { get; set; }

    /// <summary>Last day as laid, inclusive.</summary>
    public required DateOnly? ScheduledFinish { get; set; }

    public required DateOnly LateStart { get; set; }

    public required DateOnly LateFinish { get; set; }

    /// <summary>Working minutes on the node's calendar; negative where a day cannot be kept.</summary>
    public required int TotalFloatMinutes { get; set; }

    /// <summary>The same in days of the schedule's length.</summary>
    public required decimal TotalFloatDays { get; set; }

    public required int FreeFloatMinutes { get; set; }

    public required decimal FreeFloatDays { get; set; }

    public required bool IsCritical { get; set; }

    public required LightColour Light { get; set; }

    /// <summary>Day in the zone for which it was computed.</summary>
    public required DateOnly ComputedOn { get; set; }

    /// <summary>Version of the arithmetic; another one computes anew.</summary>
    public required int EngineVersion { get; set; }
}

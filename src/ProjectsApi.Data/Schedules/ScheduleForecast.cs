using ProjectsApi.Data.Model;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Data.Schedules;

/// <summary>
/// Result of the latest computation of a node (进度推算). It is derived from logged rows, has no version and no log entries, and can be
/// computed again.
/// </summary>
public sealed class ScheduleForecast
{
    public required Guid NodeId { get; init; }

    public ScheduleNode Node { get => field ?? throw new NavigationNotLoadedException(nameof(Node)); set; }

    public required Guid ProjectId { get; init; }

    /// <summary>Ordinal of the node, so that one index holds a filter on the forecast and the order of the list.</summary>
    public required int Ordinal { get; set; }

    public required DateOnly EarlyStart { get; set; }

    /// <summary>Last day of work, inclusive; the same for the other finish.</summary>
    public required DateOnly EarlyFinish { get; set; }

    /// <summary>First scheduled day: the early start, or the late start of a node as late as possible. Null in rows of engines before 3.
    /// </summary>
    public required DateOnly? ScheduledStart { get; set; }

    /// <summary>Last scheduled day, inclusive.</summary>
    public required DateOnly? ScheduledFinish { get; set; }

    public required DateOnly LateStart { get; set; }

    public required DateOnly LateFinish { get; set; }

    /// <summary>Working minutes on the node's calendar; negative when a date cannot be met.</summary>
    public required int TotalFloatMinutes { get; set; }

    /// <summary>Total float in days as long as the schedule's.</summary>
    public required decimal TotalFloatDays { get; set; }

    public required int FreeFloatMinutes { get; set; }

    public required decimal FreeFloatDays { get; set; }

    public required bool IsCritical { get; set; }

    public required LightColour Light { get; set; }

    /// <summary>Whether another result of the same node has the same values.</summary>
    public bool HasValuesOf(ScheduleForecast other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Ordinal, EarlyStart, EarlyFinish, ScheduledStart, ScheduledFinish, LateStart, LateFinish, TotalFloatMinutes,
                TotalFloatDays, FreeFloatMinutes, FreeFloatDays, IsCritical, Light)
            == (other.Ordinal, other.EarlyStart, other.EarlyFinish, other.ScheduledStart, other.ScheduledFinish, other.LateStart,
                other.LateFinish, other.TotalFloatMinutes, other.TotalFloatDays, other.FreeFloatMinutes, other.FreeFloatDays,
                other.IsCritical, other.Light);
    }
}

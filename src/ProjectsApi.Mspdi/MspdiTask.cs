using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Mspdi;

/// <summary>Task of a project; outline level 0 is the project summary task.</summary>
public sealed record MspdiTask
{
    /// <summary>Key within the file, to which links refer.</summary>
    public required int Uid { get; init; }

    /// <summary>Position in the list.</summary>
    public int? Id { get; init; }

    /// <summary>GUID, unique across files.</summary>
    public Guid? GlobalId { get; init; }

    public string? Name { get; init; }

    public string? Wbs { get; init; }

    /// <summary>0 for the project summary task, 1 at the top. The parent is the last task before it with a lower level.</summary>
    public int OutlineLevel { get; init; } = 1;

    public string? OutlineNumber { get; init; }

    public bool IsSummary { get; init; }

    public bool IsMilestone { get; init; }

    /// <summary>False for a task that stays in the list but is not scheduled.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>Whether it represents a task of another project.</summary>
    public bool IsExternal { get; init; }

    /// <summary>Whether it represents an inserted project.</summary>
    public bool IsSubproject { get; init; }

    /// <summary>Whether it keeps its manual dates regardless of its links.</summary>
    public bool IsManual { get; init; }

    /// <summary>Whether it is manual and has a date; without one it follows its links.</summary>
    public bool HasManualDates => IsManual && (ManualStart ?? ManualFinish ?? Start ?? Finish) is not null;

    public DateTime? ManualStart { get; init; }

    public DateTime? ManualFinish { get; init; }

    public MspdiDuration? ManualDuration { get; init; }

    public DateTime? Start { get; init; }

    public DateTime? Finish { get; init; }

    /// <summary>Working time, or elapsed time if the format is elapsed.</summary>
    public MspdiDuration? Duration { get; init; }

    public MspdiDurationFormat DurationFormat { get; init; } = MspdiDurationFormat.Days;

    public ScheduleConstraintKind Constraint { get; init; }

    /// <summary>Present for every constraint except as soon and as late as possible.</summary>
    public DateTime? ConstraintDate { get; init; }

    public DateTime? Deadline { get; init; }

    /// <summary>UID of the task's own calendar; null for the project's.</summary>
    public int? CalendarUid { get; init; }

    /// <summary>Quantity that stays fixed when assignments change.</summary>
    public ScheduleTaskType Type { get; init; } = ScheduleTaskType.FixedUnits;

    public bool IsEffortDriven { get; init; }

    public bool IgnoreResourceCalendar { get; init; }

    public DateTime? ActualStart { get; init; }

    public DateTime? ActualFinish { get; init; }

    /// <summary>Completed share of the duration, 0 to 100.</summary>
    public int PercentComplete { get; init; }

    /// <summary>Physical progress, 0 to 100.</summary>
    public int PhysicalPercentComplete { get; init; }

    public MspdiDuration? RemainingDuration { get; init; }

    /// <summary>Time at which the completed part ends; null before the start.</summary>
    public DateTime? Stop { get; init; }

    /// <summary>Time at which the remaining part resumes.</summary>
    public DateTime? Resume { get; init; }

    public DateTime? EarlyStart { get; init; }

    public DateTime? EarlyFinish { get; init; }

    public DateTime? LateStart { get; init; }

    public DateTime? LateFinish { get; init; }

    /// <summary>Tenths of a minute, like the three slacks below.</summary>
    public int? FreeSlack { get; init; }

    public int? TotalSlack { get; init; }

    public int? StartSlack { get; init; }

    public int? FinishSlack { get; init; }

    /// <summary>Priority in resource levelling, 0 to 1000.</summary>
    public int Priority { get; init; } = 500;

    public string? Notes { get; init; }

    public IReadOnlyList<MspdiBaseline> Baselines { get; init; } = [];

    public IReadOnlyList<MspdiLink> Links { get; init; } = [];

    /// <summary>Elements that are kept for the export, in the form of <see cref="KeptElements"/>.</summary>
    public ReadOnlyMemory<byte> Kept { get; init; }
}

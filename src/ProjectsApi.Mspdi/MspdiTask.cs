namespace ProjectsApi.Mspdi;

/// <summary>Task of a project; the one of outline level 0 stands for the project itself.</summary>
public sealed record MspdiTask
{
    /// <summary>Identity within the file; links name it.</summary>
    public required int Uid { get; init; }

    /// <summary>Place in the list.</summary>
    public int? Id { get; init; }

    /// <summary>Identity beyond the file.</summary>
    public Guid? GlobalId { get; init; }

    public string? Name { get; init; }

    public string? Wbs { get; init; }

    /// <summary>0 for the project's own task, 1 at the top; a task stands below the last one before it that has a lower level.</summary>
    public int OutlineLevel { get; init; } = 1;

    public string? OutlineNumber { get; init; }

    public bool IsSummary { get; init; }

    public bool IsMilestone { get; init; }

    /// <summary>False for a task that is kept in the list and takes no part in the schedule.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>Stands for a task of another project.</summary>
    public bool IsExternal { get; init; }

    /// <summary>Stands for another project that is inserted here.</summary>
    public bool IsSubproject { get; init; }

    /// <summary>Held where its manual dates say, whatever its links ask for.</summary>
    public bool IsManual { get; init; }

    /// <summary>Whether it is manual and has a date to be held at; without one it follows its links.</summary>
    public bool HasManualDates => IsManual && (ManualStart ?? ManualFinish ?? Start ?? Finish) is not null;

    public DateTime? ManualStart { get; init; }

    public DateTime? ManualFinish { get; init; }

    public MspdiDuration? ManualDuration { get; init; }

    public DateTime? Start { get; init; }

    public DateTime? Finish { get; init; }

    /// <summary>Working time, or time around the clock when the format is an elapsed one.</summary>
    public MspdiDuration? Duration { get; init; }

    public MspdiDurationFormat DurationFormat { get; init; } = MspdiDurationFormat.Days;

    public MspdiConstraint Constraint { get; init; }

    /// <summary>Present for every constraint but as soon and as late as possible.</summary>
    public DateTime? ConstraintDate { get; init; }

    public DateTime? Deadline { get; init; }

    /// <summary>UID of the task's own calendar; null for the project's.</summary>
    public int? CalendarUid { get; init; }

    /// <summary>What stays when its resources or their work change.</summary>
    public MspdiTaskType Type { get; init; } = MspdiTaskType.FixedUnits;

    public bool IsEffortDriven { get; init; }

    public bool IgnoreResourceCalendar { get; init; }

    public DateTime? ActualStart { get; init; }

    public DateTime? ActualFinish { get; init; }

    /// <summary>Share of the duration that is done, 0 to 100.</summary>
    public int PercentComplete { get; init; }

    /// <summary>Physical progress as entered, 0 to 100.</summary>
    public int PhysicalPercentComplete { get; init; }

    public MspdiDuration? RemainingDuration { get; init; }

    /// <summary>Where the work that is done ended; null before it began.</summary>
    public DateTime? Stop { get; init; }

    /// <summary>Where the work that is left goes on.</summary>
    public DateTime? Resume { get; init; }

    public DateTime? EarlyStart { get; init; }

    public DateTime? EarlyFinish { get; init; }

    public DateTime? LateStart { get; init; }

    public DateTime? LateFinish { get; init; }

    /// <summary>Tenths of a minute, as the three after it.</summary>
    public int? FreeSlack { get; init; }

    public int? TotalSlack { get; init; }

    public int? StartSlack { get; init; }

    public int? FinishSlack { get; init; }

    /// <summary>0 to 1000 for levelling.</summary>
    public int Priority { get; init; } = 500;

    public string? Notes { get; init; }

    public IReadOnlyList<MspdiBaseline> Baselines { get; init; } = [];

    public IReadOnlyList<MspdiLink> Links { get; init; } = [];

    /// <summary>Elements that are handed through as they came, in the form of <see cref="KeptElements"/>.</summary>
    public ReadOnlyMemory<byte> Kept { get; init; }
}

namespace ProjectsApi.Mspdi;

/// <summary>
/// Understood part of a project in Microsoft Project's XML (MSPDI). Dates are local times of unspecified kind, to the second. Durations,
/// lags and slacks are the integers of the file.
/// </summary>
public sealed record MspdiProject
{
    public string? Name { get; init; }

    public string? Title { get; init; }

    public DateTime? Start { get; init; }

    public DateTime? Finish { get; init; }

    /// <summary>False if the project is scheduled from its finish.</summary>
    public bool ScheduleFromStart { get; init; } = true;

    /// <summary>UID of the project calendar; null if the file has none.</summary>
    public int? CalendarUid { get; init; }

    /// <summary>Default start of new tasks, minute of the day, 0 to 1439.</summary>
    public int DefaultStartTime { get; init; } = 480;

    /// <summary>Default finish of new tasks, minute of the day, 1 to 1440.</summary>
    public int DefaultFinishTime { get; init; } = 1020;

    public int MinutesPerDay { get; init; } = 480;

    public int MinutesPerWeek { get; init; } = 2400;

    public int DaysPerMonth { get; init; } = 20;

    /// <summary>Total slack up to which a task is critical, days.</summary>
    public int CriticalSlackLimit { get; init; }

    /// <summary>Whether a constraint takes precedence over a contradicting link.</summary>
    public bool HonorConstraints { get; init; } = true;

    public DateTime? StatusDate { get; init; }

    public IReadOnlyList<MspdiCalendar> Calendars { get; init; } = [];

    public IReadOnlyList<MspdiResource> Resources { get; init; } = [];

    public IReadOnlyList<MspdiAssignment> Assignments { get; init; } = [];

    /// <summary>In the order of their IDs; with the outline levels they form the tree of <see cref="MspdiOutline"/>.</summary>
    public IReadOnlyList<MspdiTask> Tasks { get; init; } = [];

    /// <summary>Elements that are kept for the export, in the form of <see cref="KeptElements"/>.</summary>
    public ReadOnlyMemory<byte> Kept { get; init; }
}

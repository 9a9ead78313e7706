namespace ProjectsApi.Mspdi;

/// <summary>
/// Project as Microsoft Project exchanges it in XML (MSPDI), as far as this product understands it. Dates are local wall-clock times of
/// unspecified kind, to the second; durations, lags and slacks stay the integers of the file.
/// </summary>
public sealed record MspdiProject
{
    public string? Name { get; init; }

    public string? Title { get; init; }

    public DateTime? Start { get; init; }

    public DateTime? Finish { get; init; }

    /// <summary>False when tasks are laid backwards from the finish.</summary>
    public bool ScheduleFromStart { get; init; } = true;

    /// <summary>UID of the project calendar; null when the file names none.</summary>
    public int? CalendarUid { get; init; }

    /// <summary>Minute of the day at which new tasks begin, 0 to 1439.</summary>
    public int DefaultStartTime { get; init; } = 480;

    /// <summary>Minute of the day at which new tasks end, 1 to 1440.</summary>
    public int DefaultFinishTime { get; init; } = 1020;

    public int MinutesPerDay { get; init; } = 480;

    public int MinutesPerWeek { get; init; } = 2400;

    public int DaysPerMonth { get; init; } = 20;

    /// <summary>Days of total slack up to which a task is critical.</summary>
    public int CriticalSlackLimit { get; init; }

    /// <summary>Whether a constraint rules over links where both cannot be kept.</summary>
    public bool HonorConstraints { get; init; } = true;

    public DateTime? StatusDate { get; init; }

    public IReadOnlyList<MspdiCalendar> Calendars { get; init; } = [];

    public IReadOnlyList<MspdiResource> Resources { get; init; } = [];

    public IReadOnlyList<MspdiAssignment> Assignments { get; init; } = [];

    /// <summary>In the order of their IDs, which with the outline levels makes the tree: see <see cref="MspdiOutline"/>.</summary>
    public IReadOnlyList<MspdiTask> Tasks { get; init; } = [];

    /// <summary>Elements that are handed through as they came, in the form of <see cref="KeptElements"/>.</summary>
    public ReadOnlyMemory<byte> Kept { get; init; }
}

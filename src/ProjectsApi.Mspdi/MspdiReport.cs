namespace ProjectsApi.Mspdi;

/// <summary>Report on reading a file.</summary>
/// <param name="Read">Contents of the file.</param>
/// <param name="Mapped">Contents that can be imported; none if there is an error.</param>
/// <param name="Warnings">Contents that cannot be mapped, in the order of the file.</param>
/// <param name="WarningsNotListed">Number of further warnings.</param>
/// <param name="Errors">Errors in the order of the file; any of them prevents the import.</param>
/// <param name="ErrorsNotListed">Number of further errors.</param>
public sealed record MspdiReport(
    MspdiCounts Read,
    MspdiCounts Mapped,
    IReadOnlyList<MspdiWarning> Warnings,
    int WarningsNotListed,
    IReadOnlyList<MspdiError> Errors,
    int ErrorsNotListed);

/// <summary>Counts of a project; the project summary task is not counted.</summary>
public sealed record MspdiCounts
{
    public static MspdiCounts None { get; } = new();

    public int Tasks { get; init; }

    public int Summaries { get; init; }

    public int Milestones { get; init; }

    public int ManualTasks { get; init; }

    public int TasksWithProgress { get; init; }

    public int Links { get; init; }

    public int Constraints { get; init; }

    public int Deadlines { get; init; }

    /// <summary>Baseline values, one per task and baseline.</summary>
    public int Baselines { get; init; }

    public int Calendars { get; init; }

    public int CalendarExceptions { get; init; }

    public int Resources { get; init; }

    public int Assignments { get; init; }

    /// <summary>Values of custom fields and outline codes.</summary>
    public int CustomFields { get; init; }
}

namespace ProjectsApi.Mspdi;

/// <summary>What became of a file.</summary>
/// <param name="Read">What it holds.</param>
/// <param name="Mapped">What of it this product has a place for; nothing when there is an error.</param>
/// <param name="Warnings">What has no place, in the order of the file.</param>
/// <param name="WarningsNotListed">How many more there are.</param>
/// <param name="Errors">What is wrong, in the order of the file; with any error nothing may be imported.</param>
/// <param name="ErrorsNotListed">How many more there are.</param>
public sealed record MspdiReport(
    MspdiCounts Read,
    MspdiCounts Mapped,
    IReadOnlyList<MspdiWarning> Warnings,
    int WarningsNotListed,
    IReadOnlyList<MspdiError> Errors,
    int ErrorsNotListed);

/// <summary>Numbers of things; the project's own task is not counted.</summary>
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

namespace ProjectsApi.Data.Schedules;

/// <summary>Progress of a schedule node: percent done, days of work, and the work that remains (进度上报).</summary>
public sealed record ReportedProgress
{
    public const decimal Done = 100m;

    /// <summary>Percent, 0 to 100.</summary>
    public decimal Progress { get; init; }

    public DateOnly? ActualStart { get; init; }

    /// <summary>Minute of the day, 0 to 1440; null for the first working minute.</summary>
    public int? ActualStartMinute { get; init; }

    /// <summary>Last day of work, inclusive.</summary>
    public DateOnly? ActualFinish { get; init; }

    /// <summary>Minute of the day, 0 to 1440; null for the last working minute.</summary>
    public int? ActualFinishMinute { get; init; }

    /// <summary>Remaining duration, in days of its kind; null if the progress gives it.</summary>
    public decimal? RemainingDays { get; init; }

    /// <summary>Day on which the remaining work resumes after an interruption; null without one.</summary>
    public DateOnly? ResumeOn { get; init; }

    /// <summary>Minute of the day, 0 to 1440; null for the first working minute.</summary>
    public int? ResumeMinute { get; init; }

    public bool IsDone => Progress == Done;

    /// <summary>Finished work has a last day, and work with a last day is finished.</summary>
    public bool IsFinishedAsDone => IsDone == ActualFinish is not null;

    /// <summary>Nothing remains exactly when the work is done; the remaining duration may be unknown.</summary>
    public bool IsNothingLeftAsDone => RemainingDays is not { } left || left == 0m == IsDone;
}

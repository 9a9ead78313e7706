namespace ProjectsApi.Planning.Scheduling;

/// <summary>Rules under which a schedule is laid.</summary>
public sealed record ScheduleSettings
{
    /// <summary>Minute of the wall clock before which nothing without a date of its own starts.</summary>
    public int Start { get; init; }

    /// <summary>
    /// Minute of the wall clock up to which progress is known: work not done yet is laid behind it. Null: progress is laid as Microsoft
    /// Project lays it, a started activity running on from its actual start for its whole duration.
    /// </summary>
    public int? DataDate { get; init; }

    /// <summary>Index of the project's calendar.</summary>
    public int Calendar { get; init; }

    /// <summary>Calendar of lags in working time.</summary>
    public LagCalendar LagCalendar { get; init; }

    /// <summary>How the remaining work of started activities is laid behind the data date.</summary>
    public ProgressRule ProgressRule { get; init; }

    /// <summary>What makes an activity critical.</summary>
    public CriticalityRule CriticalityRule { get; init; }

    /// <summary>Working minutes of total float up to which an activity is critical by <see cref="CriticalityRule.TotalFloat"/>.</summary>
    public int CriticalFloat { get; init; }

    /// <summary>Minute of the wall clock imposed as the project's finish: late dates are counted from it; null: from the early finish.</summary>
    public int? Finish { get; init; }

    /// <summary>
    /// Whether must-start, must-finish, start- and finish-no-later dates pull early dates before what links allow ("tasks will always
    /// honor their constraint dates"); if not, links win and the date only caps the late dates. Both report the conflict.
    /// </summary>
    public bool HonorConstraints { get; init; } = true;

    /// <summary>
    /// Whether the project is laid forwards from <see cref="Start"/>. If not, it is laid backwards from <see cref="Finish"/>, which is
    /// then required, and its start is the earliest late start.
    /// </summary>
    public bool FromStart { get; init; } = true;
}

namespace ProjectsApi.Planning.Scheduling;

/// <summary>Rules of scheduling.</summary>
public sealed record ScheduleSettings
{
    /// <summary>Minute of the wall clock before which nothing without a date of its own starts.</summary>
    public int Start { get; init; }

    /// <summary>
    /// Data date, minute of the wall clock: remaining work starts after it. Null: as in Microsoft Project a started activity goes on from
    /// its actual start for its whole duration.
    /// </summary>
    public int? DataDate { get; init; }

    /// <summary>Index of the project's calendar.</summary>
    public int Calendar { get; init; }

    /// <summary>Calendar of lags in working time.</summary>
    public ScheduleLagCalendar LagCalendar { get; init; } = ScheduleLagCalendar.Successor;

    /// <summary>Rule for the remaining work of started activities after the data date.</summary>
    public ScheduleProgressRule ProgressRule { get; init; } = ScheduleProgressRule.RetainedLogic;

    /// <summary>Rule for critical activities.</summary>
    public ScheduleCriticality CriticalityRule { get; init; } = ScheduleCriticality.TotalFloat;

    /// <summary>Working minutes of total float up to which an activity is critical by
    /// <see cref="ScheduleCriticality.TotalFloat"/>.</summary>
    public int CriticalFloat { get; init; }

    /// <summary>
    /// Imposed finish of the project, minute of the wall clock; late dates count back from it. Null: from the early finish.
    /// </summary>
    public int? Finish { get; init; }

    /// <summary>
    /// Whether must-start, must-finish and "no later" dates override links ("tasks will always honor their constraint dates"). If not,
    /// links win and the date only caps the late dates. Both report the conflict.
    /// </summary>
    public bool HonorConstraints { get; init; } = true;

    /// <summary>
    /// Whether the project is scheduled forwards from <see cref="Start"/>. If not, it is scheduled backwards from <see cref="Finish"/>,
    /// which is then required. Its start is then the earliest late start.
    /// </summary>
    public bool FromStart { get; init; } = true;
}

namespace ProjectsApi.Mspdi;

/// <summary>Something of a file that this product has no place for, or takes otherwise than it stands there.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">Line of the file, from 1; 0 when the file as a whole is meant.</param>
/// <param name="Position">Character of the line, from 1; 0 when the file as a whole is meant.</param>
/// <param name="TaskUid">UID of the task that it belongs to; null when it belongs to the project.</param>
/// <param name="TaskName">Name of the task.</param>
/// <param name="Message">What becomes of it, in a sentence.</param>
public sealed record MspdiWarning(MspdiWarningKind Kind, int Line, int Position, int? TaskUid, string? TaskName, string Message);

public enum MspdiWarningKind
{
    ValueWithoutEffect,
    NoDate,
    ConstraintDate,
    DateOrder,
    OutlineLevel,
    FractionOfPercent,
    CutText,
    RepeatedWeekDay,
    CalendarPeriod,
    EmptyWorkingTime,
    FaultyCalendar,

    Assignments,
    CustomFields,
    Costs,
    Hyperlink,
    LevelingDelay,
    Contour,
    AssignmentDelay,
    ActualWork,
    Split,
    InactiveTask,
    ExternalTask,
    Subproject,
    BlankRow,
    SummaryFlag,
    CrossProjectLink,
    LinkOfTaskLeftOut,
    SecondLink,
    LagFormat,
    DurationFormat,
    RoundedDuration,
    InterimPlan,
    SecondBaseline,
    BaselineOrder,
    ResourceCalendar,
    UnworkedCalendar,
    MissingCalendar,
    MissingWorkingTimes,
    TimeZone,

    ChangedName,
    WbsCode,
    Notes,
    Seconds,
    PhysicalProgress,
    MilestoneWithDuration,
    ManualWithoutDates,
    Progress,
    BaselineWork,
    BaselineTime,
    StatusDate,
    ScheduledFromFinish,
    ConstraintsNotHonoured,
    CriticalSlackLimit,
}

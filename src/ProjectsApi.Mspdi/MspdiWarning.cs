namespace ProjectsApi.Mspdi;

/// <summary>Content of a file that cannot be mapped or is mapped with a change.</summary>
/// <param name="Kind">Kind of warning.</param>
/// <param name="Line">Line of the file, from 1; 0 when the file as a whole is meant.</param>
/// <param name="Position">Character of the line, from 1; 0 when the file as a whole is meant.</param>
/// <param name="TaskUid">UID of the task concerned; null for the project.</param>
/// <param name="TaskName">Name of the task.</param>
/// <param name="Message">Treatment of the content, one sentence.</param>
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

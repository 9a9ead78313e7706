using System.Collections.Frozen;

namespace ProjectsApi.Mspdi.Reading;

/// <summary>Names of understood elements; all others are skipped.</summary>
internal static class UnderstoodElements
{
    public static FrozenSet<string> Project { get; } = MspdiElements.KeptOfProject.Union((string[])
    [
        "Name", "Title", "ScheduleFromStart", "StartDate", "FinishDate", "CriticalSlackLimit", "CalendarUID", "DefaultStartTime",
        "DefaultFinishTime", "MinutesPerDay", "MinutesPerWeek", "DaysPerMonth", "HonorConstraints", "StatusDate",
    ]).ToFrozenSet();

    /// <summary>Elements within a calendar, a task, a resource or an assignment.</summary>
    public static FrozenSet<string> Records { get; } = MspdiElements.KeptOfTask.Union(MspdiElements.KeptOfBaseline).Union((string[])
    [
        "UID", "Name", "IsBaseCalendar", "BaseCalendarUID", "WeekDays", "WeekDay", "DayType", "DayWorking",
        "TimePeriod", "FromDate", "ToDate",
        "WorkingTimes", "WorkingTime", "FromTime", "ToTime", "Exceptions", "Exception", "EnteredByOccurrences",
        "Occurrences", "Type", "Period",
        "DaysOfWeek", "MonthItem", "MonthPosition", "Month", "MonthDay", "WorkWeeks", "WorkWeek",
        "GUID", "ID", "Active", "Manual", "IsNull", "WBS", "OutlineNumber", "OutlineLevel", "Priority", "Start", "Finish", "Duration",
        "ManualStart", "ManualFinish", "ManualDuration", "DurationFormat", "Stop", "Resume", "Milestone", "Summary", "IsSubproject",
        "SubprojectName", "ExternalTask", "EarlyStart", "EarlyFinish", "LateStart", "LateFinish", "FreeSlack", "TotalSlack", "StartSlack",
        "FinishSlack", "FixedCost", "PercentComplete", "Cost", "ActualStart", "ActualFinish", "RemainingDuration", "ConstraintType",
        "CalendarUID", "ConstraintDate", "Deadline", "LevelingDelay", "HyperlinkAddress", "IgnoreResourceCalendar", "Notes",
        "PhysicalPercentComplete", "PredecessorLink", "PredecessorUID", "CrossProject", "CrossProjectName", "LinkLag", "LagFormat",
        "ExtendedAttribute", "OutlineCode", "Baseline", "Number", "Interim", "Work",
        "TaskUID", "ResourceUID", "MaxUnits", "Units", "ActualWork", "Delay", "WorkContour", "EffortDriven",
    ]).ToFrozenSet();
}

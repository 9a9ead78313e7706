namespace ProjectsApi.Mspdi.Tests;

/// <summary>
/// Elements of Microsoft Project's XML in the order of the official schema, each with its type. A number after string is the maximum
/// length; two numbers with dots are the bounds of an enumeration. The types format and lag are unit numbers, any is not checked, and
/// others are the schema's types.
/// </summary>
/// <remarks>
/// Source: Microsoft, XML Schema for the Project, Calendars and Tasks Element (mspdi_pj12.xsd, revision 2007-11-28).
/// Elements of Project 2010 and 2013 (GUID, Active, Manual, ManualStart …) are in the positions where those versions write them.
/// </remarks>
public static class OfficialOrder
{
    public const string Project = """
        SaveVersion integer, UID string16, Name string255, GUID string, Title string512, Subject string512, Category string512,
        Company string512, Manager string512, Author string512, CreationDate dateTime, Revision integer, LastSaved dateTime,
        ScheduleFromStart boolean, StartDate dateTime, FinishDate dateTime, FYStartDate 1..12, CriticalSlackLimit integer,
        CurrencyDigits integer, CurrencySymbol string20, CurrencyCode string3, CurrencySymbolPosition 0..3,
        CalendarUID integer, DefaultStartTime time, DefaultFinishTime time,
        MinutesPerDay integer, MinutesPerWeek integer, DaysPerMonth integer, DefaultTaskType 0..2, DefaultFixedCostAccrual 1..3,
        DefaultStandardRate float, DefaultOvertimeRate float, DurationFormat format, WorkFormat 1..5, EditableActualCosts boolean,
        HonorConstraints boolean, EarnedValueMethod 0..1, InsertedProjectsLikeSummary boolean, MultipleCriticalPaths boolean,
        NewTasksEffortDriven boolean, NewTasksEstimated boolean, SplitsInProgressTasks boolean, SpreadActualCost boolean,
        SpreadPercentComplete boolean, TaskUpdatesResource boolean, FiscalYearStart boolean, WeekStartDay 0..6,
        MoveCompletedEndsBack boolean, MoveRemainingStartsBack boolean, MoveRemainingStartsForward boolean,
        MoveCompletedEndsForward boolean, BaselineForEarnedValue 0..10,
        AutoAddNewResourcesAndTasks boolean, StatusDate dateTime, CurrentDate dateTime, MicrosoftProjectServerURL boolean, Autolink boolean,
        NewTaskStartDate 0..1, NewTasksAreManual boolean, DefaultTaskEVMethod 0..1, ProjectExternallyEdited boolean,
        ExtendedCreationDate dateTime, ActualsInSync boolean, RemoveFileProperties boolean, AdminProject boolean, BaselineCalendar string,
        UpdateManuallyScheduledTasksWhenEditingLinks boolean, KeepTaskOnNearestWorkingTimeWhenMadeAutoScheduled boolean,
        Views any, Filters any, Groups any, Tables any, Maps any, Reports any, Drawings any, DataLinks any, VBAProjects any,
        OutlineCodes any, WBSMasks any, ExtendedAttributes any, Calendars *, Tasks *, Resources any, Assignments any
        """;

    public const string Calendar = """
        UID integer, GUID string, Name string512, IsBaseCalendar boolean, IsBaselineCalendar boolean, BaseCalendarUID integer, WeekDays *,
        Exceptions *, WorkWeeks *
        """;

    public const string WeekDay = "DayType 0..7, DayWorking boolean, TimePeriod *, WorkingTimes *";

    public const string TimePeriod = "FromDate dateTime, ToDate dateTime";

    public const string WorkingTime = "FromTime time, ToTime time";

    public const string Exception = """
        EnteredByOccurrences boolean, TimePeriod *, Occurrences integer, Name string512, Type 1..9, Period integer, DaysOfWeek integer,
        MonthItem 0..9, MonthPosition 0..4, Month 0..11, MonthDay integer, DayWorking boolean, WorkingTimes *
        """;

    public const string WorkWeek = "TimePeriod *, Name string512, WeekDays *";

    public const string Task = """
        UID integer, GUID string, ID integer, Name string512, Active boolean, Manual boolean, Type 0..2, IsNull boolean,
        CreateDate dateTime, Contact string512, WBS string, WBSLevel string, OutlineNumber string512, OutlineLevel integer,
        Priority integer, Start dateTime, Finish dateTime, Duration duration, ManualStart dateTime, ManualFinish dateTime,
        ManualDuration duration, DurationFormat format, FreeformDurationFormat format,
        Work duration, Stop dateTime, Resume dateTime, ResumeValid boolean, EffortDriven boolean, Recurring boolean, OverAllocated boolean,
        Estimated boolean, Milestone boolean, Summary boolean, DisplayAsSummary boolean, Critical boolean, IsSubproject boolean,
        IsSubprojectReadOnly boolean, SubprojectName string512, ExternalTask boolean, ExternalTaskProject string512, EarlyStart dateTime,
        EarlyFinish dateTime, LateStart dateTime, LateFinish dateTime, StartVariance integer, FinishVariance integer, WorkVariance float,
        FreeSlack integer, TotalSlack integer, StartSlack integer, FinishSlack integer, FixedCost float, FixedCostAccrual 1..3,
        PercentComplete integer, PercentWorkComplete integer, Cost decimal, OvertimeCost decimal, OvertimeWork duration,
        ActualStart dateTime, ActualFinish dateTime, ActualDuration duration, ActualCost decimal, ActualOvertimeCost decimal,
        ActualWork duration, ActualOvertimeWork duration, RegularWork duration, RemainingDuration duration, RemainingCost decimal,
        RemainingWork duration, RemainingOvertimeCost decimal, RemainingOvertimeWork duration, ACWP float, CV float, ConstraintType 0..7,
        CalendarUID integer, ConstraintDate dateTime, Deadline dateTime, LevelAssignments boolean, LevelingCanSplit boolean,
        LevelingDelay integer, LevelingDelayFormat format, PreLeveledStart dateTime, PreLeveledFinish dateTime, Hyperlink string512,
        HyperlinkAddress string512, HyperlinkSubAddress string512, IgnoreResourceCalendar boolean, Notes string, HideBar boolean,
        Rollup boolean, BCWS float, BCWP float, PhysicalPercentComplete integer, EarnedValueMethod 0..1, PredecessorLink *,
        ActualWorkProtected duration,
        ActualOvertimeWorkProtected duration, ExtendedAttribute any, Baseline *, OutlineCode any, IsPublished boolean, StatusManager string,
        CommitmentStart dateTime, CommitmentFinish dateTime, CommitmentType 0..2, TimephasedData any
        """;

    public const string PredecessorLink = """
        PredecessorUID integer, Type 0..3, CrossProject boolean, CrossProjectName string, LinkLag integer, LagFormat lag
        """;

    public const string Baseline = """
        TimephasedData any, Number integer, Interim boolean, Start dateTime, Finish dateTime, Duration duration, DurationFormat format,
        EstimatedDuration boolean, Work duration, Cost decimal, BCWS float, BCWP float, FixedCost float
        """;
}

using System.Collections.Frozen;

namespace ProjectsApi.Mspdi;

/// <summary>Order of elements in the official schema, and the elements that are kept for the export.</summary>
/// <remarks>
/// Source: Microsoft, XML Schema for the Project, Calendars and Tasks Element (mspdi_pj12.xsd, revision 2007-11-28). Elements of Project
/// 2010 and 2013 are in the positions where those versions write them.
/// Not kept: values that the register stores or computes, and time-phased data of assignments and baselines.
/// </remarks>
public static class MspdiElements
{
    /// <summary>Position of each element of the project.</summary>
    public static FrozenDictionary<string, int> ProjectOrder { get; } = OrderOf(
        """
        SaveVersion UID Name GUID Title Subject Category Company Manager Author CreationDate Revision LastSaved ScheduleFromStart
        StartDate FinishDate FYStartDate CriticalSlackLimit CurrencyDigits CurrencySymbol CurrencyCode CurrencySymbolPosition
        CalendarUID DefaultStartTime DefaultFinishTime MinutesPerDay MinutesPerWeek DaysPerMonth DefaultTaskType
        DefaultFixedCostAccrual DefaultStandardRate DefaultOvertimeRate DurationFormat WorkFormat EditableActualCosts HonorConstraints
        EarnedValueMethod InsertedProjectsLikeSummary MultipleCriticalPaths NewTasksEffortDriven NewTasksEstimated
        SplitsInProgressTasks SpreadActualCost SpreadPercentComplete TaskUpdatesResource FiscalYearStart WeekStartDay
        MoveCompletedEndsBack MoveRemainingStartsBack MoveRemainingStartsForward MoveCompletedEndsForward BaselineForEarnedValue
        AutoAddNewResourcesAndTasks StatusDate CurrentDate MicrosoftProjectServerURL Autolink NewTaskStartDate NewTasksAreManual
        DefaultTaskEVMethod ProjectExternallyEdited ExtendedCreationDate ActualsInSync RemoveFileProperties AdminProject
        BaselineCalendar UpdateManuallyScheduledTasksWhenEditingLinks KeepTaskOnNearestWorkingTimeWhenMadeAutoScheduled
        Views Filters Groups Tables Maps Reports Drawings DataLinks VBAProjects OutlineCodes
        WBSMasks ExtendedAttributes Calendars Tasks Resources Assignments
        """);

    /// <summary>Position of each element of a task.</summary>
    public static FrozenDictionary<string, int> TaskOrder { get; } = OrderOf(
        """
        UID GUID ID Name Active Manual Type IsNull CreateDate Contact WBS WBSLevel OutlineNumber OutlineLevel Priority Start Finish
        Duration ManualStart ManualFinish ManualDuration DurationFormat FreeformDurationFormat Work Stop Resume
        ResumeValid EffortDriven Recurring OverAllocated Estimated Milestone Summary DisplayAsSummary Critical IsSubproject
        IsSubprojectReadOnly SubprojectName ExternalTask ExternalTaskProject
        EarlyStart EarlyFinish LateStart LateFinish StartVariance FinishVariance WorkVariance
        FreeSlack TotalSlack StartSlack FinishSlack FixedCost FixedCostAccrual PercentComplete PercentWorkComplete Cost OvertimeCost
        OvertimeWork ActualStart ActualFinish ActualDuration ActualCost ActualOvertimeCost ActualWork ActualOvertimeWork RegularWork
        RemainingDuration RemainingCost RemainingWork RemainingOvertimeCost RemainingOvertimeWork ACWP CV ConstraintType CalendarUID
        ConstraintDate Deadline LevelAssignments LevelingCanSplit LevelingDelay LevelingDelayFormat PreLeveledStart PreLeveledFinish
        Hyperlink HyperlinkAddress HyperlinkSubAddress IgnoreResourceCalendar Notes HideBar Rollup BCWS BCWP PhysicalPercentComplete
        EarnedValueMethod PredecessorLink ActualWorkProtected ActualOvertimeWorkProtected ExtendedAttribute Baseline OutlineCode
        IsPublished StatusManager CommitmentStart CommitmentFinish CommitmentType TimephasedData
        """);

    /// <summary>Position of each element of a baseline.</summary>
    public static FrozenDictionary<string, int> BaselineOrder { get; } = OrderOf(
        """
        TimephasedData Number Interim Start Finish Duration DurationFormat EstimatedDuration Work Cost BCWS BCWP FixedCost
        """);

    public static FrozenSet<string> KeptOfProject { get; } = SetOf(
        """
        UID GUID Subject Category Company Manager Author CreationDate Revision LastSaved FYStartDate CurrencyDigits CurrencySymbol
        CurrencyCode CurrencySymbolPosition DefaultTaskType DefaultFixedCostAccrual DefaultStandardRate DefaultOvertimeRate
        DurationFormat WorkFormat EditableActualCosts EarnedValueMethod InsertedProjectsLikeSummary MultipleCriticalPaths
        NewTasksEffortDriven NewTasksEstimated SplitsInProgressTasks SpreadActualCost SpreadPercentComplete TaskUpdatesResource
        FiscalYearStart WeekStartDay MoveCompletedEndsBack MoveRemainingStartsBack MoveRemainingStartsForward MoveCompletedEndsForward
        BaselineForEarnedValue AutoAddNewResourcesAndTasks MicrosoftProjectServerURL Autolink NewTaskStartDate NewTasksAreManual
        DefaultTaskEVMethod ProjectExternallyEdited ExtendedCreationDate ActualsInSync RemoveFileProperties AdminProject
        BaselineCalendar UpdateManuallyScheduledTasksWhenEditingLinks KeepTaskOnNearestWorkingTimeWhenMadeAutoScheduled
        Views Filters Groups Tables Maps Reports Drawings DataLinks VBAProjects OutlineCodes
        WBSMasks ExtendedAttributes
        """);

    public static FrozenSet<string> KeptOfTask { get; } = SetOf(
        """
        CreateDate Contact WBSLevel FreeformDurationFormat Work Recurring DisplayAsSummary IsSubprojectReadOnly SubprojectName
        ExternalTaskProject FixedCost FixedCostAccrual PercentWorkComplete Cost OvertimeCost OvertimeWork ActualCost
        ActualOvertimeCost ActualWork ActualOvertimeWork RegularWork RemainingCost RemainingWork RemainingOvertimeCost
        RemainingOvertimeWork ACWP CV LevelAssignments LevelingCanSplit LevelingDelay LevelingDelayFormat PreLeveledStart
        PreLeveledFinish Hyperlink HyperlinkAddress HyperlinkSubAddress HideBar Rollup BCWS BCWP EarnedValueMethod ActualWorkProtected
        ActualOvertimeWorkProtected ExtendedAttribute OutlineCode IsPublished StatusManager CommitmentStart CommitmentFinish
        CommitmentType
        """);

    public static FrozenSet<string> KeptOfBaseline { get; } = SetOf("EstimatedDuration BCWS BCWP FixedCost");

    /// <summary>Elements that are kept with all their descendants.</summary>
    public static FrozenSet<string> KeptWhole { get; } = SetOf(
        """
        Views Filters Groups Tables Maps Reports Drawings DataLinks VBAProjects
        OutlineCodes WBSMasks ExtendedAttributes ExtendedAttribute OutlineCode
        """);

    private static FrozenDictionary<string, int> OrderOf(string names) =>
        WordsOf(names).Select((name, position) => (name, position)).ToFrozenDictionary(each => each.name, each => each.position);

    private static FrozenSet<string> SetOf(string names) => WordsOf(names).ToFrozenSet();

    private static string[] WordsOf(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

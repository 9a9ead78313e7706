using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Planning.Risk;
using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Data.Schedules;

/// <summary>Node of a project's schedule (计划节点): task, milestone or summary.</summary>
public sealed class ScheduleNode : Entity
{
    private DateOnly? _actualStart;
    private int? _actualStartMinute;
    private DateOnly? _actualFinish;
    private int? _actualFinishMinute;
    private decimal _progress;
    private decimal? _remainingDays;
    private DateOnly? _resumeOn;
    private int? _resumeMinute;

    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    /// <summary>Summary node above this one, of the same project.</summary>
    public Guid? ParentId { get; set; }

    public ScheduleNode? Parent { get; set; }

    public List<ScheduleNode> Children => field ??= [];

    /// <summary>Position in the project's plan, from 1.</summary>
    public required int Ordinal { get; set; }

    /// <summary>Code in the work breakdown structure, such as 1.2.3.</summary>
    public string? Wbs { get; set; }

    public required string Name { get; set; }

    public required ScheduleNodeKind Kind { get; set; }

    public DateOnly? PlannedStart { get; set; }

    /// <summary>Minute of the day, 0 to 1440, like the other minutes. Null means the first working minute of a start, the last of a finish.
    /// </summary>
    public int? PlannedStartMinute { get; set; }

    /// <summary>Last day of the plan, inclusive.</summary>
    public DateOnly? PlannedFinish { get; set; }

    public int? PlannedFinishMinute { get; set; }

    /// <summary>Working days as long as the schedule's; days of 24 hours if elapsed.</summary>
    public decimal? DurationDays { get; set; }

    /// <summary>Whether the duration runs around the clock.</summary>
    public bool IsElapsed { get; set; }

    /// <summary>Whether the node stays at its planned days, without regard to its links.</summary>
    public bool IsManual { get; set; }

    /// <summary>Calendar of the node; one of the two columns at most, and without any the schedule's calendar.</summary>
    public BuiltInCalendar? BuiltInCalendar { get; set; }

    /// <inheritdoc cref="BuiltInCalendar"/>
    public Guid? CalendarId { get; set; }

    public ScheduleCalendar? Calendar { get; set; }

    /// <summary>Quantity that stays when resources or their work change.</summary>
    public ScheduleTaskType TaskType { get; set; }

    /// <summary>Whether added resources share the work instead of adding to it.</summary>
    public bool IsEffortDriven { get; set; }

    /// <summary>Whether the node ignores the calendars of its resources.</summary>
    public bool IgnoresResourceCalendars { get; set; }

    public List<ScheduleAssignment> Assignments => field ??= [];

    public ScheduleConstraintKind ConstraintKind { get; set; }

    /// <summary>Day of a constraint that takes one.</summary>
    public DateOnly? ConstraintOn { get; set; }

    public int? ConstraintMinute { get; set; }

    /// <summary>Day by which the node should finish, inclusive. It moves no date and shortens the float.</summary>
    public DateOnly? DeadlineOn { get; set; }

    public int? DeadlineMinute { get; set; }

    public DateOnly? ActualStart { get => _actualStart; init => _actualStart = value; }

    public int? ActualStartMinute { get => _actualStartMinute; init => _actualStartMinute = value; }

    /// <summary>Last day of work, inclusive.</summary>
    public DateOnly? ActualFinish { get => _actualFinish; init => _actualFinish = value; }

    public int? ActualFinishMinute { get => _actualFinishMinute; init => _actualFinishMinute = value; }

    /// <summary>Percent, 0 to 100.</summary>
    public decimal Progress { get => _progress; init => _progress = value; }

    /// <summary>Remaining duration, in days of its kind; null if the progress gives it.</summary>
    public decimal? RemainingDays { get => _remainingDays; init => _remainingDays = value; }

    /// <summary>Day on which the remaining work resumes after an interruption; null without one.</summary>
    public DateOnly? ResumeOn { get => _resumeOn; init => _resumeOn = value; }

    public int? ResumeMinute { get => _resumeMinute; init => _resumeMinute = value; }

    /// <summary>Distribution of the uncertain duration; it needs the least and the most days.</summary>
    public ScheduleRiskShape? RiskShape { get; set; }

    public decimal? RiskLeastDays { get; set; }

    public decimal? RiskLikelyDays { get; set; }

    public decimal? RiskMostDays { get; set; }

    /// <summary>Weight in the progress of the parent; no unit.</summary>
    public decimal? Weight { get; set; }

    public Guid? ResponsibleOrganisationId { get; set; }

    public Organisation? ResponsibleOrganisation { get; set; }

    /// <summary>Result of the latest computation; null if the schedule could not be computed.</summary>
    public ScheduleForecast? Forecast { get; set; }

    /// <summary>A summary is the sum of its children and takes no report.</summary>
    public bool MayBeReported => Kind != ScheduleNodeKind.Summary;

    /// <summary>A milestone is reached or not: 0 or 100 percent.</summary>
    public bool MayStandAt(decimal progress) => Kind != ScheduleNodeKind.Milestone || progress is 0m or ReportedProgress.Done;

    /// <summary>Present progress, to be changed by <c>with</c> and reported again.</summary>
    public ReportedProgress Reported() => new()
    {
        Progress = _progress,
        ActualStart = _actualStart,
        ActualStartMinute = _actualStartMinute,
        ActualFinish = _actualFinish,
        ActualFinishMinute = _actualFinishMinute,
        RemainingDays = _remainingDays,
        ResumeOn = _resumeOn,
        ResumeMinute = _resumeMinute,
    };

    /// <summary>Replaces the progress of a task or milestone.</summary>
    /// <exception cref="InvalidOperationException">The node is a summary.</exception>
    public void Report(ReportedProgress report)
    {
        if (!MayBeReported)
        {
            throw new InvalidOperationException("A summary takes no report; its children do.");
        }

        Record(report);
    }

    /// <summary>Replaces the progress of a summary by the sum of its children.</summary>
    /// <exception cref="InvalidOperationException">The node is no summary.</exception>
    public void SumUp(ReportedProgress sum)
    {
        if (MayBeReported)
        {
            throw new InvalidOperationException("Only a summary sums its children up.");
        }

        Record(sum);
    }

    private void Record(ReportedProgress report)
    {
        _progress = report.Progress;
        (_actualStart, _actualStartMinute) = (report.ActualStart, report.ActualStartMinute);
        (_actualFinish, _actualFinishMinute) = (report.ActualFinish, report.ActualFinishMinute);
        _remainingDays = report.RemainingDays;
        (_resumeOn, _resumeMinute) = (report.ResumeOn, report.ResumeMinute);
    }
}

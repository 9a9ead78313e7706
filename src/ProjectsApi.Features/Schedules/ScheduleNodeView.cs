using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules;

public sealed class ScheduleNodeView : RegisterView
{
    public Guid ProjectId { get; init; }

    public Guid? ParentId { get; init; }

    public int Ordinal { get; init; }

    public string? Wbs { get; init; }

    public string Name { get; init; } = string.Empty;

    public ScheduleNodeKind Kind { get; init; }

    public DateOnly? PlannedStart { get; init; }

    public int? PlannedStartMinute { get; init; }

    public DateOnly? PlannedFinish { get; init; }

    public int? PlannedFinishMinute { get; init; }

    public decimal? DurationDays { get; init; }

    public bool IsElapsed { get; init; }

    public bool IsManual { get; init; }

    public ScheduleTaskType TaskType { get; init; }

    public bool IsEffortDriven { get; init; }

    public bool IgnoresResourceCalendars { get; init; }

    public BuiltInCalendar? BuiltInCalendar { get; init; }

    public Guid? CalendarId { get; init; }

    public ScheduleConstraintKind ConstraintKind { get; init; }

    public DateOnly? ConstraintOn { get; init; }

    public int? ConstraintMinute { get; init; }

    public DateOnly? DeadlineOn { get; init; }

    public int? DeadlineMinute { get; init; }

    public DateOnly? ActualStart { get; init; }

    public int? ActualStartMinute { get; init; }

    public DateOnly? ActualFinish { get; init; }

    public int? ActualFinishMinute { get; init; }

    public decimal Progress { get; init; }

    public decimal? RemainingDays { get; init; }

    public DateOnly? ResumeOn { get; init; }

    public int? ResumeMinute { get; init; }

    public ScheduleRiskShape? RiskShape { get; init; }

    public decimal? RiskLeastDays { get; init; }

    public decimal? RiskLikelyDays { get; init; }

    public decimal? RiskMostDays { get; init; }

    public decimal? Weight { get; init; }

    public Guid? ResponsibleOrganisationId { get; init; }

    public DateOnly? ForecastEarlyStart { get; init; }

    public DateOnly? ForecastEarlyFinish { get; init; }

    public DateOnly? ForecastScheduledStart { get; init; }

    public DateOnly? ForecastScheduledFinish { get; init; }

    public DateOnly? ForecastLateStart { get; init; }

    public DateOnly? ForecastLateFinish { get; init; }

    public int? ForecastTotalFloatMinutes { get; init; }

    public decimal? ForecastTotalFloatDays { get; init; }

    public int? ForecastFreeFloatMinutes { get; init; }

    public decimal? ForecastFreeFloatDays { get; init; }

    public bool? ForecastIsCritical { get; init; }

    public LightColour? ForecastLight { get; init; }

    public Guid? ProjectResponsibleOrganisationId { get; init; }
}

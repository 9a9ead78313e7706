using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Setup;

public sealed class ScheduleSetupView : RegisterView
{
    public Guid ProjectId { get; init; }

    public DateOnly? Start { get; init; }

    public int? StartMinute { get; init; }

    public DateOnly? FinishBy { get; init; }

    public bool IsFromFinish { get; init; }

    public DateOnly? DataDate { get; init; }

    public BuiltInCalendar? BuiltInCalendar { get; init; }

    public Guid? CalendarId { get; init; }

    public ScheduleLagCalendar LagCalendar { get; init; }

    public ScheduleProgressRule ProgressRule { get; init; }

    public ScheduleCriticality Criticality { get; init; }

    public decimal CriticalFloatDays { get; init; }

    public bool HonorsConstraints { get; init; }

    public int MinutesPerDay { get; init; }

    public string? RulePack { get; init; }

    public Guid? ProjectResponsibleOrganisationId { get; init; }
}

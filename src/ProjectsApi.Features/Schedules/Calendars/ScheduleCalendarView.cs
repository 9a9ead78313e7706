using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Calendars;

public sealed class ScheduleCalendarView : RegisterView
{
    /// <summary>None for a calendar that is part of the program.</summary>
    public Guid? ProjectId { get; init; }

    public string Name { get; init; } = string.Empty;

    public BuiltInCalendar? BuiltInBase { get; init; }

    public Guid? BaseId { get; init; }

    public string Definition { get; init; } = string.Empty;

    public Guid? ProjectResponsibleOrganisationId { get; init; }
}

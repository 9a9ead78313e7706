using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Resources;

public sealed class ScheduleResourceView : RegisterView
{
    public Guid ProjectId { get; init; }

    public string Name { get; init; } = string.Empty;

    public ScheduleResourceKind Kind { get; init; }

    public decimal MaxUnits { get; init; }

    public BuiltInCalendar? BuiltInCalendar { get; init; }

    public Guid? CalendarId { get; init; }

    public Guid? ProjectResponsibleOrganisationId { get; init; }
}

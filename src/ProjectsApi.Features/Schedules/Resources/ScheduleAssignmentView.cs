using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Resources;

public sealed class ScheduleAssignmentView : RegisterView
{
    public Guid ProjectId { get; init; }

    public Guid NodeId { get; init; }

    public Guid ResourceId { get; init; }

    public decimal Units { get; init; }

    public decimal WorkHours { get; init; }

    public decimal? SpanHours { get; init; }

    public Guid? ProjectResponsibleOrganisationId { get; init; }
}

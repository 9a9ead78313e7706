using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules;

public sealed class ScheduleLinkView : RegisterView
{
    public Guid ProjectId { get; init; }

    public Guid PredecessorId { get; init; }

    public Guid SuccessorId { get; init; }

    public ScheduleLinkKind Kind { get; init; }

    public decimal LagDays { get; init; }

    public ScheduleLagUnit LagUnit { get; init; }

    public decimal? LagPercent { get; init; }

    public Guid? ProjectResponsibleOrganisationId { get; init; }
}

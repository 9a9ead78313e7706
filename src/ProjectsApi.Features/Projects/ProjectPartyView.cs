using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

public sealed class ProjectPartyView : RegisterView
{
    public Guid ProjectId { get; init; }

    public Guid OrganisationId { get; init; }

    public PartyRole Role { get; init; }

    public decimal? SharePercent { get; init; }

    public Guid? ProjectResponsibleOrganisationId { get; init; }
}

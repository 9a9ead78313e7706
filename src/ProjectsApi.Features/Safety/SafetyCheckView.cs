using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Safety;

public sealed class SafetyCheckView : RegisterView
{
    public Guid ProjectId { get; init; }

    public DateOnly CheckedOn { get; init; }

    public SafetyCheckKind Kind { get; init; }

    public Guid? InspectingOrganisationId { get; init; }

    public decimal? Score { get; init; }

    public bool HasZeroItem { get; init; }

    public string? Note { get; init; }

    public Guid? ProjectResponsibleOrganisationId { get; init; }
}

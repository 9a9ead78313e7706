using ProjectsApi.Data.Safety;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Safety;

public sealed class FindingView : RegisterView
{
    public Guid SafetyCheckId { get; init; }

    public HazardLevel HazardLevel { get; init; }

    public string Description { get; init; } = string.Empty;

    public string? Measure { get; init; }

    public Guid? ResponsibleOrganisationId { get; init; }

    public string? Plan { get; init; }

    public decimal? Funds { get; init; }

    public string? Evidence { get; init; }

    public DateOnly? Deadline { get; init; }

    public FindingState State { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public Guid? SafetyCheckProjectResponsibleOrganisationId { get; init; }
}

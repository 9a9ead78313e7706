using ProjectsApi.Data.Model;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

public sealed class PhaseView : RegisterView
{
    public Guid ProjectId { get; init; }

    public int Ordinal { get; init; }

    public string Name { get; init; } = string.Empty;

    public int? TargetYear { get; init; }

    public PeriodPart? TargetPart { get; init; }

    public decimal? CapacityQuantity { get; init; }

    public string? CapacityUnit { get; init; }

    public DateOnly? ActualOn { get; init; }

    public Guid? ProjectResponsibleOrganisationId { get; init; }
}

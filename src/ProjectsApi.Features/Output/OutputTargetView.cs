using ProjectsApi.Data.Model;
using ProjectsApi.Data.Targets;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Output;

public sealed class OutputTargetView : RegisterView
{
    public Guid ProjectId { get; init; }

    public Guid? PhaseId { get; init; }

    public TargetScope Scope { get; init; }

    public string? ParkName { get; init; }

    public int? Year { get; init; }

    public PeriodPart? Part { get; init; }

    public string? ProductName { get; init; }

    public decimal? PlannedQuantity { get; init; }

    public decimal? ActualQuantity { get; init; }

    public string? QuantityUnit { get; init; }

    public decimal? PlannedValue { get; init; }

    public decimal? ActualValue { get; init; }

    public Guid? ProjectResponsibleOrganisationId { get; init; }
}

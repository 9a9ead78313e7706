using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Investments;

public sealed class InvestmentMilestoneView : RegisterView
{
    public Guid ProjectId { get; init; }

    public Guid? PhaseId { get; init; }

    public MilestoneKind Kind { get; init; }

    public string Name { get; init; } = string.Empty;

    public DateOnly? PlannedOn { get; init; }

    public DateOnly? ForecastOn { get; init; }

    public DateOnly? ActualOn { get; init; }

    public DateOnly? CancelledOn { get; init; }

    public decimal? PlannedAmount { get; init; }

    public decimal? PaidAmount { get; init; }

    public string? Evidence { get; init; }

    public string? CancelReason { get; init; }

    public DateTime? ReportedAt { get; init; }

    public DateTime? ConfirmedAt { get; init; }

    public Guid? ResponsibleOrganisationId { get; init; }

    public ProjectStage ProjectStage { get; init; }

    public DateOnly? ProjectActualFinish { get; init; }

    public string? ProjectScheduleSetupRulePack { get; init; }

    public Guid? ProjectResponsibleOrganisationId { get; init; }
}

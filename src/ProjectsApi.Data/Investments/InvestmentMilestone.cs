using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Investments;

/// <summary>Point that an investment must reach (投资节点), with its days and its money.</summary>
public sealed class InvestmentMilestone : Entity
{
    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    /// <summary>Phase of the same project.</summary>
    public Guid? PhaseId { get; set; }

    public Phase? Phase { get; set; }

    public required MilestoneKind Kind { get; set; }

    public required string Name { get; set; }

    public DateOnly? PlannedOn { get; set; }

    public DateOnly? ForecastOn { get; set; }

    public DateOnly? ActualOn { get; set; }

    /// <summary>Day on which the milestone was cancelled; excludes <see cref="ActualOn"/>.</summary>
    public DateOnly? CancelledOn { get; set; }

    /// <summary>Why it was cancelled.</summary>
    public string? CancelReason { get; set; }

    /// <summary>Yuan.</summary>
    public decimal? PlannedAmount { get; set; }

    /// <summary>Yuan.</summary>
    public decimal? PaidAmount { get; set; }

    /// <summary>What proves that the milestone was met.</summary>
    public string? Evidence { get; set; }

    /// <summary>Person who reported the actual day or amount; null for a fact that was registered and not reported.</summary>
    public Guid? ReportedById { get; set; }

    public Person? ReportedBy { get; set; }

    /// <summary>Instant of that report, UTC.</summary>
    public DateTime? ReportedAt { get; set; }

    /// <summary>Another person, who confirmed the report.</summary>
    public Guid? ConfirmedById { get; set; }

    public Person? ConfirmedBy { get; set; }

    /// <summary>Instant of that confirmation, UTC.</summary>
    public DateTime? ConfirmedAt { get; set; }

    public Guid? ResponsibleOrganisationId { get; set; }

    public Organisation? ResponsibleOrganisation { get; set; }
}

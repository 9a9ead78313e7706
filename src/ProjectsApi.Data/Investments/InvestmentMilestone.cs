using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Investments;

/// <summary>Milestone of an investment (投资节点), with its days and amounts.</summary>
public sealed class InvestmentMilestone : Entity
{
    private DateOnly? _actualOn;
    private decimal? _paidAmount;
    private DateOnly? _cancelledOn;
    private string? _cancelReason;
    private Guid? _reportedById;
    private DateTime? _reportedAt;
    private Guid? _confirmedById;
    private DateTime? _confirmedAt;

    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    /// <summary>Phase of the same project.</summary>
    public Guid? PhaseId { get; set; }

    public Phase? Phase { get; set; }

    public required MilestoneKind Kind { get; set; }

    public required string Name { get; set; }

    public DateOnly? PlannedOn { get; set; }

    public DateOnly? ForecastOn { get; set; }

    public DateOnly? ActualOn { get => _actualOn; init => _actualOn = value; }

    /// <summary>Day on which the milestone was cancelled; excludes <see cref="ActualOn"/>.</summary>
    public DateOnly? CancelledOn { get => _cancelledOn; init => _cancelledOn = value; }

    /// <summary>Reason of the cancellation.</summary>
    public string? CancelReason { get => _cancelReason; init => _cancelReason = value; }

    /// <summary>Yuan.</summary>
    public decimal? PlannedAmount { get; set; }

    /// <summary>Yuan.</summary>
    public decimal? PaidAmount { get => _paidAmount; init => _paidAmount = value; }

    /// <summary>Evidence that the milestone was reached.</summary>
    public string? Evidence { get; set; }

    /// <summary>Person who reported the actual day or amount; null for facts that were registered without a report.</summary>
    public Guid? ReportedById { get => _reportedById; init => _reportedById = value; }

    public Person? ReportedBy { get; private set; }

    /// <summary>Instant of that report, UTC.</summary>
    public DateTime? ReportedAt { get => _reportedAt; init => _reportedAt = value; }

    /// <summary>Person who confirmed the report, other than the reporter.</summary>
    public Guid? ConfirmedById { get => _confirmedById; init => _confirmedById = value; }

    public Person? ConfirmedBy { get; private set; }

    /// <summary>Instant of that confirmation, UTC.</summary>
    public DateTime? ConfirmedAt { get => _confirmedAt; init => _confirmedAt = value; }

    public Guid? ResponsibleOrganisationId { get; set; }

    public Organisation? ResponsibleOrganisation { get; set; }

    public bool IsCancelled => _cancelledOn is not null;

    /// <summary>Only a milestone that is neither reached nor cancelled can be cancelled.</summary>
    public bool MayBeCancelled => _actualOn is null && !IsCancelled;

    /// <summary>Whether a report lacks its confirmation; a fact that was registered and not reported needs none.</summary>
    public bool AwaitsConfirmation => _reportedAt is not null && _confirmedAt is null;

    /// <summary>Four eyes: a known person other than the reporter confirms.</summary>
    public bool MayBeConfirmedBy(Guid? person) => AwaitsConfirmation && person is not null && person != _reportedById;

    /// <summary>Records the facts reported; they await another person's confirmation.</summary>
    /// <param name="actualOn">Day reached; null while it is not.</param>
    /// <param name="paidAmount">Yuan paid so far.</param>
    /// <param name="by">Reporter.</param>
    /// <param name="at">Instant of the report, UTC.</param>
    /// <exception cref="InvalidOperationException">The milestone is cancelled.</exception>
    public void Report(DateOnly? actualOn, decimal? paidAmount, Guid? by, DateTime at)
    {
        if (IsCancelled)
        {
            throw new InvalidOperationException("A cancelled milestone takes no report.");
        }

        (_actualOn, _paidAmount) = (actualOn, paidAmount);
        (_reportedById, _reportedAt) = (by, at);
        (_confirmedById, _confirmedAt) = (null, null);
    }

    /// <summary>Confirms the report.</summary>
    /// <exception cref="InvalidOperationException"><see cref="MayBeConfirmedBy"/> is false.</exception>
    public void Confirm(Guid? by, DateTime at)
    {
        if (!MayBeConfirmedBy(by))
        {
            throw new InvalidOperationException("A report is confirmed once, and by another person than the reporter.");
        }

        (_confirmedById, _confirmedAt) = (by, at);
    }

    /// <summary>Gives the milestone up.</summary>
    /// <exception cref="InvalidOperationException"><see cref="MayBeCancelled"/> is false.</exception>
    public void Cancel(DateOnly on, string reason)
    {
        if (!MayBeCancelled)
        {
            throw new InvalidOperationException("A milestone that is reached or cancelled is not cancelled.");
        }

        (_cancelledOn, _cancelReason) = (on, reason);
    }
}

using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Milestones;

/// <summary>Reported members of one milestone; omitted ones stay.</summary>
internal sealed record MilestoneReport(
    Optional<DateOnly?> ForecastOn, Optional<DateOnly?> ActualOn, Optional<MoneyInput?> PaidAmount, Optional<string?> Evidence)
{
    public bool IsGiven => ForecastOn.IsGiven || Evidence.IsGiven || NeedsConfirmation;

    /// <summary>A fact needs a second person, a forecast does not.</summary>
    private bool NeedsConfirmation => ActualOn.IsGiven || PaidAmount.IsGiven;

    /// <summary>Records the report; the facts of a cancelled milestone stay as they are.</summary>
    public void ApplyTo(InvestmentMilestone milestone, Guid? reporter, DateTime now)
    {
        milestone.ForecastOn = ForecastOn.Or(milestone.ForecastOn);
        milestone.Evidence = Evidence.Or(milestone.Evidence);
        if (NeedsConfirmation && !milestone.IsCancelled)
        {
            milestone.Report(
                ActualOn.Or(milestone.ActualOn), PaidAmount.IsGiven ? PaidAmount.Value?.Yuan : milestone.PaidAmount, reporter, now);
        }
    }
}

using ProjectsApi.Data.Investments;
using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Milestones;

internal static class MilestoneRules
{
    public static MilestoneAssessment Assess(InvestmentMilestone milestone, DateOnly today) => MilestoneAssessment.Of(
        new MilestoneDays(
            milestone.PlannedOn, milestone.ForecastOn, milestone.ActualOn, milestone.CancelledOn, milestone.AwaitsConfirmation),
        milestone.Project.IsOver,
        today);
}

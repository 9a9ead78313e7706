using ProjectsApi.Data.Projects;
using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Investments;

internal static class InvestmentRules
{
    /// <summary>Whether nothing of a project can be reached any more.</summary>
    public static bool IsClosed(ProjectStage stage, DateOnly? actualFinish) => stage == ProjectStage.Cancelled || actualFinish is not null;

    public static MilestoneAssessment Assess(InvestmentMilestoneView milestone, DateOnly today) => MilestoneAssessment.Of(
        milestone.PlannedOn,
        milestone.ForecastOn,
        milestone.ActualOn,
        milestone.CancelledOn,
        IsClosed(milestone.ProjectStage, milestone.ProjectActualFinish),
        today);
}

using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;
using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Milestones;

internal static class MilestoneRules
{
    /// <summary>Whether nothing of a project can be reached any more.</summary>
    public static bool IsClosed(ProjectStage stage, DateOnly? actualFinish) => stage == ProjectStage.Cancelled || actualFinish is not null;

    public static MilestoneAssessment Assess(InvestmentMilestone milestone, DateOnly today) => MilestoneAssessment.Of(
        new MilestoneDays(
            milestone.PlannedOn,
            milestone.ForecastOn,
            milestone.ActualOn,
            milestone.CancelledOn,
            AwaitsConfirmation(milestone.ReportedAt, milestone.ConfirmedAt)),
        IsClosed(milestone.Project.Stage, milestone.Project.ActualFinish),
        today);

    /// <summary>Whether something was reported that nobody else has confirmed; facts that were never reported need no
    /// confirmation.</summary>
    public static bool AwaitsConfirmation(DateTime? reportedAt, DateTime? confirmedAt) => reportedAt is not null && confirmedAt is null;

    /// <summary>Four eyes: whoever reported does not confirm.</summary>
    public static bool MayConfirm(Guid? reporter, Guid? confirmer) => confirmer is not null && confirmer != reporter;
}

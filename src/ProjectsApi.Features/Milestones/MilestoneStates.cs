using System.Linq.Expressions;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;
using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Features.Milestones;

/// <summary>The rules of <see cref="MilestoneAssessment"/> as conditions that the database answers.</summary>
internal static class MilestoneStates
{
    private static readonly Dictionary<MilestoneStatus, Expression<Func<InvestmentMilestone, DateOnly, bool>>> Conditions = new()
    {
        [MilestoneStatus.Cancelled] = (m, today) => m.CancelledOn != null,
        [MilestoneStatus.Reported] = (m, today) => m.CancelledOn == null && m.ReportedAt != null && m.ConfirmedAt == null,
        [MilestoneStatus.Met] = (m, today) => m.CancelledOn == null && (m.ReportedAt == null || m.ConfirmedAt != null)
            && m.ActualOn != null && (m.PlannedOn == null || m.ActualOn <= m.PlannedOn),
        [MilestoneStatus.MetLate] = (m, today) => m.CancelledOn == null && (m.ReportedAt == null || m.ConfirmedAt != null)
            && m.PlannedOn != null && m.ActualOn > m.PlannedOn,
        [MilestoneStatus.Missed] = (m, today) => m.CancelledOn == null && (m.ReportedAt == null || m.ConfirmedAt != null)
            && m.ActualOn == null && m.PlannedOn < today
            && (m.Project.Stage == ProjectStage.Cancelled || m.Project.ActualFinish != null),
        [MilestoneStatus.Overdue] = (m, today) => m.CancelledOn == null && (m.ReportedAt == null || m.ConfirmedAt != null)
            && m.ActualOn == null && m.PlannedOn < today
            && m.Project.Stage != ProjectStage.Cancelled && m.Project.ActualFinish == null,
        [MilestoneStatus.Due] = (m, today) => m.CancelledOn == null && (m.ReportedAt == null || m.ConfirmedAt != null)
            && m.ActualOn == null && m.PlannedOn >= today && m.PlannedOn <= today.AddDays(MilestoneAssessment.DueWindowDays),
        [MilestoneStatus.Planned] = (m, today) => m.CancelledOn == null && (m.ReportedAt == null || m.ConfirmedAt != null)
            && m.ActualOn == null && (m.PlannedOn == null || m.PlannedOn > today.AddDays(MilestoneAssessment.DueWindowDays)),
    };

    public static void AddTo(Row<InvestmentMilestone> milestone) =>
        milestone.State("status", Conditions, "Status on the day of the read(状态)");
}

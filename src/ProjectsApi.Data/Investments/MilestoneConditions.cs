using System.Linq.Expressions;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Data.Investments;

/// <summary>The rules of <see cref="MilestoneAssessment"/> as conditions that the database answers.</summary>
public static class MilestoneConditions
{
    /// <summary>Condition of each status on a day; exactly one holds for a milestone.</summary>
    public static IReadOnlyDictionary<MilestoneStatus, Expression<Func<InvestmentMilestone, DateOnly, bool>>> All { get; } =
        new Dictionary<MilestoneStatus, Expression<Func<InvestmentMilestone, DateOnly, bool>>>
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

    /// <summary>Condition of a status on a fixed day.</summary>
    public static Expression<Func<InvestmentMilestone, bool>> On(MilestoneStatus status, DateOnly day)
    {
        var condition = All[status];
        return Expression.Lambda<Func<InvestmentMilestone, bool>>(
            new Replacement(condition.Parameters[1], DayOf(day)).Visit(condition.Body), condition.Parameters[0]);
    }

    /// <summary>Status on a fixed day.</summary>
    public static Expression<Func<InvestmentMilestone, MilestoneStatus>> StatusOn(DateOnly day)
    {
        var milestone = Expression.Parameter(typeof(InvestmentMilestone), "m");
        var status = All.Keys.Where(key => key != MilestoneStatus.Planned).Aggregate(
            (Expression)Expression.Constant(MilestoneStatus.Planned),
            (rest, key) => Expression.Condition(
                ConditionOf(key, day, milestone), Expression.Constant(key), rest));
        return Expression.Lambda<Func<InvestmentMilestone, MilestoneStatus>>(status, milestone);
    }

    private static Expression ConditionOf(MilestoneStatus status, DateOnly day, ParameterExpression milestone)
    {
        var condition = On(status, day);
        return new Replacement(condition.Parameters[0], milestone).Visit(condition.Body);
    }

    // A property of an object is a parameter of the statement, so that each day has the same statement.
    private static MemberExpression DayOf(DateOnly day) => Expression.Property(Expression.Constant(new Day(day)), nameof(Day.Value));

    private sealed record Day(DateOnly Value);
}

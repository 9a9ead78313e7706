using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Progress;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.ProjectLights;

internal sealed class ProjectProgressRow : Row<ProjectProgress>
{
    public ProjectProgressRow()
        : base(
            "ProjectProgress", "ProjectProgress",
            "Progress of a project on a day. Each write renews it, and each midnight of the zone(项目进展)",
            ColumnProjection.Of, SortKey.By<ProjectProgress, Guid>("projectId", p => p.ProjectId))
    {
        Column("asOf", p => p.AsOf, "Day of the judgement: the data date of the schedule, otherwise the present day(截至日期)", order: false);
        Column("light", p => p.Light, "Worst light by the rule pack of the project; see `lightVerdict` for the reasons(预警灯)");
        Column(
            "completionRate", p => p.CompletionRate,
            "Completed this year, percent of the annual plan, to the end of the last ended month; none without a plan(年度投资完成率)");
        Column("timeProgress", p => p.TimeProgress, "Months ended, percent of the year(序时进度)", order: false);
        Column("lead", p => p.Lead, "Completion rate less time progress, percentage points; negative when late(超欠序时)");
        Column(
            "daysBehind", p => p.DaysBehind,
            "Calendar days from the planned finish to the actual or expected one, negative when early; none without a plan(滞后天数)");
        Column("openFindings", p => p.OpenFindings, "Number of findings that are not closed(未销号隐患数)");
        Column("openMajorFindings", p => p.OpenMajorFindings, "Number of major findings that are not closed(未销号重大隐患数)");
        Column("overdueMilestones", p => p.OverdueMilestones, "Number of overdue investment milestones(逾期投资节点数)");
        Column(
            "reportedMonth", p => p.ReportedMonth, "First day of the latest month with a ledger entry; none without an entry(最近填报月份)");
        Column(
            "lastReportedAt", p => p.ReportedAt,
            "Instant of the latest ledger entry or milestone report, UTC; none without a report(最近填报时间)", order: false);
        Column(
            "isUnreported", p => p.IsUnreported,
            "Whether a project under construction lacks a ledger entry for the last ended month(是否未报)", order: false);
        Column(
            "isActive", p => p.IsActive, "Whether the project is neither finished nor suspended nor cancelled(是否在推进)", order: false);
    }
}

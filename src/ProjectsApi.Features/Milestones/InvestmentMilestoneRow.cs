using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Milestones;

internal sealed class InvestmentMilestoneRow : RegisterRow<InvestmentMilestone>
{
    public const string TypeName = "InvestmentMilestone";

    public InvestmentMilestoneRow()
        : base(TypeName, "InvestmentMilestones", "Point that an investment must reach(投资节点)")
    {
        OrderedBy(SortKey.By<InvestmentMilestone, DateOnly?>("plannedOn", i => i.PlannedOn));
        Column("kind", i => i.Kind, "Kind(节点类型)");
        Column("name", i => i.Name, "Name(节点名称)");
        Column("plannedOn", i => i.PlannedOn, "Day planned(计划日期)");
        Column("forecastOn", i => i.ForecastOn, "Day now expected(预计日期)");
        Column("actualOn", i => i.ActualOn, "Day on which it was reached(实际日期)");
        Column("cancelledOn", i => i.CancelledOn, "Day of the cancellation(取消日期)");
        Amount("plannedAmount", i => i.PlannedAmount, "Amount planned(计划金额)");
        Amount("paidAmount", i => i.PaidAmount, "Amount paid(已付金额)");
        Column("evidence", i => i.Evidence, "Evidence that it was reached(佐证材料)", order: false);
        Column("cancelReason", i => i.CancelReason, "Reason for the cancellation(取消原因)", filter: false, order: false);
        Column("reportedAt", i => i.ReportedAt, "Instant of the latest report of an actual day or amount(上报时间)", order: false);
        Column("confirmedAt", i => i.ConfirmedAt, "Instant at which another person confirmed that report(确认时间)", order: false);
        Reference("project", i => i.Project, i => i.ProjectId, "Project(所属项目)");
        Reference("phase", i => i.Phase, i => i.PhaseId, "Phase, if the milestone belongs to one(所属分期)", order: false);
        Reference(
            "responsibleOrganisation", i => i.ResponsibleOrganisation, i => i.ResponsibleOrganisationId,
            "Responsible organisation(责任单位)", order: false);
        MilestoneStatusFields.AddTo(this);
        State("status", MilestoneConditions.All, "Status on the day of the read(状态)");
        MilestoneLightField.AddTo(this);
        this.AddViewerCan(v => v.Project.ResponsibleOrganisationId);
    }
}

using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Investments;

[ConnectionName("InvestmentMilestones")]
public sealed class InvestmentMilestoneType : RegisterType<InvestmentMilestoneView>
{
    public const string TypeName = "InvestmentMilestone";

    public InvestmentMilestoneType()
        : base(TypeName, "Point that an investment must reach(投资节点)")
    {
        this.Field("kind", i => i.Kind, "Kind(节点类型)");
        this.Field("name", i => i.Name, "Name(节点名称)");
        this.Field("plannedOn", i => i.PlannedOn, "Day planned(计划日期)");
        this.Field("forecastOn", i => i.ForecastOn, "Day now expected(预计日期)");
        this.Field("actualOn", i => i.ActualOn, "Day on which it was reached(实际日期)");
        this.Field("cancelledOn", i => i.CancelledOn, "Day on which it was given up(取消日期)");
        this.Field("plannedAmount", i => Money.OfYuan(i.PlannedAmount), "Amount planned(计划金额)", typeof(MoneyType));
        this.Field("paidAmount", i => Money.OfYuan(i.PaidAmount), "Amount paid(已付金额)", typeof(MoneyType));
        this.Field("evidence", i => i.Evidence, "What proves that it was reached(佐证材料)");
        this.Field("cancelReason", i => i.CancelReason, "Why it was given up(取消原因)");
        this.Field("reportedAt", i => i.ReportedAt, "Instant of the latest report of an actual day or amount(上报时间)");
        this.Field("confirmedAt", i => i.ConfirmedAt, "Instant at which another person confirmed that report(确认时间)");
        this.Reference<FindProjects, ProjectType, Project, ProjectView, InvestmentMilestoneView>(
            "project", i => i.ProjectId, "Project(所属项目)");
        this.Reference<FindPhases, PhaseType, Phase, PhaseView, InvestmentMilestoneView>(
            "phase", i => i.PhaseId, "Phase, when the row belongs to one(所属分期)");
        this.Reference<FindOrganisations, OrganisationType, Organisation, OrganisationView, InvestmentMilestoneView>(
            "responsibleOrganisation", i => i.ResponsibleOrganisationId, "Responsible organisation(责任单位)");
        MilestoneStatusFields.AddTo(this);
        MilestoneLightField.AddTo(this);
        this.AddViewerCan(v => v.ProjectResponsibleOrganisationId);
    }
}

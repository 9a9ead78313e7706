using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Investments;

public sealed class InvestmentMilestoneFilterInput : RegisterFilterInput<InvestmentMilestone>
{
    public InvestmentMilestoneFilterInput()
        : base(InvestmentMilestoneType.TypeName, "Which milestones(投资节点筛选)")
    {
        Where("kind", i => i.Kind, "Kind(节点类型)");
        Where("name", i => i.Name, "Name(节点名称)");
        Where("plannedOn", i => i.PlannedOn, "Day planned(计划日期)");
        Where("forecastOn", i => i.ForecastOn, "Day now expected(预计日期)");
        Where("actualOn", i => i.ActualOn, "Day on which it was reached(实际日期)");
        Where("cancelledOn", i => i.CancelledOn, "Day on which it was given up(取消日期)");
        Where("plannedAmount", i => i.PlannedAmount, "Amount planned(计划金额)");
        Where("paidAmount", i => i.PaidAmount, "Amount paid(已付金额)");
        Where("evidence", i => i.Evidence, "What proves that it was reached(佐证材料)");
        WhereObject<Project, ProjectFilterInput>("project", i => i.Project, "Project(所属项目)");
        WhereObject<Phase, PhaseFilterInput>("phase", i => i.Phase, "Phase, when the row belongs to one(所属分期)");
        WhereObject<Organisation, OrganisationFilterInput>("responsibleOrganisation", i => i.ResponsibleOrganisation, "Responsible organisation(责任单位)");
    }
}

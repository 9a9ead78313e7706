using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Investments;

public sealed class InvestmentMilestoneSortInput : RegisterSortInput<InvestmentMilestone>
{
    public InvestmentMilestoneSortInput()
        : base(InvestmentMilestoneType.TypeName, "Order of milestones(投资节点排序)")
    {
        By("kind", i => i.Kind, "Kind(节点类型)");
        By("name", i => i.Name, "Name(节点名称)");
        By("plannedOn", i => i.PlannedOn, "Day planned(计划日期)");
        By("forecastOn", i => i.ForecastOn, "Day now expected(预计日期)");
        By("actualOn", i => i.ActualOn, "Day on which it was reached(实际日期)");
        By("cancelledOn", i => i.CancelledOn, "Day on which it was given up(取消日期)");
        By("plannedAmount", i => i.PlannedAmount, "Amount planned(计划金额)");
        By("paidAmount", i => i.PaidAmount, "Amount paid(已付金额)");
        ByObject<Project, ProjectSortInput>("project", i => i.Project, "Project(所属项目)");
    }
}

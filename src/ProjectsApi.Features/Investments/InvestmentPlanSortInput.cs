using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Investments;

public sealed class InvestmentPlanSortInput : RegisterSortInput<InvestmentPlan>
{
    public InvestmentPlanSortInput()
        : base(InvestmentPlanType.TypeName, "Order of plans(投资计划排序)")
    {
        By("year", i => i.Year, "Calendar year(年份)");
        By("month", i => i.Month, "Month 1 to 12; none for the plan of the whole year(月份)");
        By("amount", i => i.Amount, "Amount planned(计划投资额)");
        ByObject<Project, ProjectSortInput>("project", i => i.Project, "Project(所属项目)");
    }
}

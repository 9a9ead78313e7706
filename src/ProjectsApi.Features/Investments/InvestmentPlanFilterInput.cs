using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Investments;

public sealed class InvestmentPlanFilterInput : RegisterFilterInput<InvestmentPlan>
{
    public InvestmentPlanFilterInput()
        : base(InvestmentPlanType.TypeName, "Which plans(投资计划筛选)")
    {
        Where("year", i => i.Year, "Calendar year(年份)");
        Where("month", i => i.Month, "Month 1 to 12; none for the plan of the whole year(月份)");
        Where("amount", i => i.Amount, "Amount planned(计划投资额)");
        WhereObject<Project, ProjectFilterInput>("project", i => i.Project, "Project(所属项目)");
    }
}

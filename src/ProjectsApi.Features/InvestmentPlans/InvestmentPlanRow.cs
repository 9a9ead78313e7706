using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.InvestmentPlans;

internal sealed class InvestmentPlanRow : RegisterRow<InvestmentPlan>
{
    public const string TypeName = "InvestmentPlan";

    public InvestmentPlanRow()
        : base(TypeName, "InvestmentPlans", "Investment planned for a year or a month of it(投资计划)")
    {
        OrderedBy(SortKey.By<InvestmentPlan, int>("year", i => i.Year), SortKey.By<InvestmentPlan, int?>("month", i => i.Month));
        Column("year", i => i.Year, "Calendar year(年份)");
        Column("month", i => i.Month, "Month 1 to 12; none for the plan of the whole year(月份)");
        Amount("amount", i => i.Amount, "Amount planned(计划投资额)");
        Reference("project", i => i.Project, i => i.ProjectId, "Project(所属项目)");
        this.AddViewerCan(v => v.Project.ResponsibleOrganisationId);
    }
}

using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Investments;

[ConnectionName("InvestmentPlans")]
public sealed class InvestmentPlanType : RegisterType<InvestmentPlanView>
{
    public const string TypeName = "InvestmentPlan";

    public InvestmentPlanType()
        : base(TypeName, "Investment planned for a year or a month of it(投资计划)")
    {
        this.Field("year", i => i.Year, "Calendar year(年份)");
        this.Field("month", i => i.Month, "Month 1 to 12; none for the plan of the whole year(月份)");
        this.Field("amount", i => Money.OfYuan(i.Amount), "Amount planned(计划投资额)", typeof(NonNullGraphType<MoneyType>));
        this.Reference<FindProjects, ProjectType, Project, ProjectView, InvestmentPlanView>(
            "project", i => i.ProjectId, "Project(所属项目)");
        this.AddViewerCan(v => v.ProjectResponsibleOrganisationId);
    }
}

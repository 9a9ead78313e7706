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

[ConnectionName("Ledger")]
public sealed class InvestmentRecordType : RegisterType<InvestmentRecordView>
{
    public const string TypeName = "InvestmentRecord";

    public InvestmentRecordType()
        : base(TypeName, "Entry of the investment ledger, for a month or a ten-day period(投资台账条目)")
    {
        this.Field("year", i => i.Year, "Calendar year(年份)");
        this.Field("month", i => i.Month, "Month, 1 to 12(月份)");
        this.Field("tenDay", i => i.TenDay, "Ten-day period; none for the whole month(旬)");
        this.Field("completed", i => Money.OfYuan(i.Completed), "Investment completed in the period(完成投资)", typeof(NonNullGraphType<MoneyType>));
        this.Field("paidIn", i => Money.OfYuan(i.PaidIn), "Money paid in during the period(到位资金)", typeof(NonNullGraphType<MoneyType>));
        this.Field("fundingSource", i => i.FundingSource, "Source of the money(资金来源)");
        this.Field("note", i => i.Note, "Note(备注)");
        this.Reference<FindProjects, ProjectType, Project, ProjectView, InvestmentRecordView>(
            "project", i => i.ProjectId, "Project(所属项目)");
        this.AddViewerCan(v => v.ProjectResponsibleOrganisationId);
    }
}

using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Investments;

public sealed class InvestmentRecordSortInput : RegisterSortInput<InvestmentRecord>
{
    public InvestmentRecordSortInput()
        : base(InvestmentRecordType.TypeName, "Order of entries(台账排序)")
    {
        By("year", i => i.Year, "Calendar year(年份)");
        By("month", i => i.Month, "Month, 1 to 12(月份)");
        By("tenDay", i => i.TenDay, "Ten-day period; none for the whole month(旬)");
        By("completed", i => i.Completed, "Investment completed in the period(完成投资)");
        By("paidIn", i => i.PaidIn, "Money paid in during the period(到位资金)");
        By("fundingSource", i => i.FundingSource, "Source of the money(资金来源)");
        ByObject<Project, ProjectSortInput>("project", i => i.Project, "Project(所属项目)");
    }
}

using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Investments;

public sealed class InvestmentRecordFilterInput : RegisterFilterInput<InvestmentRecord>
{
    public InvestmentRecordFilterInput()
        : base(InvestmentRecordType.TypeName, "Which entries(台账筛选)")
    {
        Where("year", i => i.Year, "Calendar year(年份)");
        Where("month", i => i.Month, "Month, 1 to 12(月份)");
        Where("tenDay", i => i.TenDay, "Ten-day period; none for the whole month(旬)");
        Where("completed", i => i.Completed, "Investment completed in the period(完成投资)");
        Where("paidIn", i => i.PaidIn, "Money paid in during the period(到位资金)");
        Where("fundingSource", i => i.FundingSource, "Source of the money(资金来源)");
        Where("note", i => i.Note, "Note(备注)");
        WhereObject<InvestmentRecord, InvestmentRecordFilterInput>("corrects", i => i.Corrects, "Entry that it corrects; null for no correction(被更正的条目)");
        WhereObject<Project, ProjectFilterInput>("project", i => i.Project, "Project(所属项目)");
    }
}

using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Features.Ledger;

internal sealed class InvestmentRecordRow : RegisterRow<InvestmentRecord>
{
    public const string TypeName = "InvestmentRecord";

    public InvestmentRecordRow()
        : base(TypeName, "Ledger", "Entry of the investment ledger, for a month or a ten-day period(投资台账条目)")
    {
        LargestPage = 1_000;
        OrderedBy(
            SortKey.By<InvestmentRecord, int>("year", i => i.Year), SortKey.By<InvestmentRecord, int>(
                "month", i => i.Month), SortKey.By<InvestmentRecord, TenDayPeriod?>("tenDay", i => i.TenDay));
        Column("year", i => i.Year, "Calendar year(年份)");
        Column("month", i => i.Month, "Month, 1 to 12(月份)");
        Column("tenDay", i => i.TenDay, "Ten-day period; none for the whole month(旬)");
        Amount("completed", i => i.Completed, "Investment completed in the period(完成投资)");
        Amount("paidIn", i => i.PaidIn, "Money paid in during the period(到位资金)");
        Column("fundingSource", i => i.FundingSource, "Source of the money(资金来源)");
        Column("note", i => i.Note, "Note(备注)", order: false);
        Reference("project", i => i.Project, i => i.ProjectId, "Project(所属项目)");
        Reference("corrects", i => i.Corrects, i => i.CorrectsId, "Entry that this difference corrects(被更正的条目)", order: false);
        List<InvestmentRecord>("corrections", i => i.CorrectsId, "Corrections of this entry(更正条目)");
        CorrectedInvestmentField.AddTo(this);
        this.AddViewerCan(v => v.Project.ResponsibleOrganisationId);
    }
}

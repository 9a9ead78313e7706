using ProjectsApi.Data.Investments;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Host.Seeding;

/// <summary>Made-up plans and ledger of the compressor base up to October 2023; amounts in 万元, as such ledgers are kept.</summary>
/// <remarks>
/// By October 60,500 of 80,000 are completed: 75.6 %. The calendar is at 83.3 % and the plan at 73.75 %, so the two time bases disagree.
/// </remarks>
internal static class SampleInvestment
{
    private const decimal YuanPerWan = 10_000m;

    private static readonly (int Year, int FirstMonth, int[] Months)[] Plans =
    [
        (2023, 4, [4_000, 6_000, 8_000, 9_000, 10_000, 11_000, 11_000, 11_000, 10_000]),
        (2024, 1, [12_000, 8_000, 14_000, 15_000, 16_000, 15_000, 8_000, 6_000, 5_000, 4_000, 4_000, 3_000]),
    ];

    private static readonly (int Month, TenDayPeriod? TenDay, int Completed, int PaidIn, FundingSource Source)[] Ledger =
    [
        (4, null, 4_200, 30_000, FundingSource.SelfRaised),
        (5, null, 5_900, 0, FundingSource.SelfRaised),
        (6, null, 8_300, 10_000, FundingSource.DomesticLoans),
        (7, null, 9_400, 0, FundingSource.DomesticLoans),
        (8, null, 9_600, 10_000, FundingSource.DomesticLoans),
        (9, null, 11_500, 0, FundingSource.SelfRaised),
        (10, TenDayPeriod.First, 3_600, 0, FundingSource.SelfRaised),
        (10, TenDayPeriod.Middle, 3_900, 12_000, FundingSource.SelfRaised),
        (10, TenDayPeriod.Last, 4_100, 10_000, FundingSource.DomesticLoans),
    ];

    public static IEnumerable<InvestmentPlan> PlanRows(Guid projectId) => Plans.SelectMany(plan =>
        plan.Months
            .Select((amount, index) => Plan(projectId, plan.Year, plan.FirstMonth + index, amount))
            .Prepend(Plan(projectId, plan.Year, null, plan.Months.Sum())));

    public static IEnumerable<InvestmentRecord> LedgerRows(Guid projectId) =>
        Ledger.Select(entry => Provenance.Sample.Mark(new InvestmentRecord
        {
            Id = SeedId.Of($"sample ledger: 2023 {entry.Month} {entry.TenDay}", entry.Month),
            ProjectId = projectId,
            Year = 2023,
            Month = entry.Month,
            TenDay = entry.TenDay,
            Completed = entry.Completed * YuanPerWan,
            PaidIn = entry.PaidIn * YuanPerWan,
            FundingSource = entry.Source,
        }));

    private static InvestmentPlan Plan(Guid projectId, int year, int? month, int amount) => Provenance.Sample.Mark(new InvestmentPlan
    {
        Id = SeedId.Of($"sample plan: {year} {month}", month ?? 0),
        ProjectId = projectId,
        Year = year,
        Month = month,
        Amount = amount * YuanPerWan,
    });
}

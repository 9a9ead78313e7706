using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Ledger;

public sealed class InvestmentProgressTests
{
    private const string Progress = """
        query($year: Int!, $month: Int!, $timeBase: TimeBase!) {
          projects {
            nodes {
              investmentProgress(year: $year, month: $month, timeBase: $timeBase) {
                completionRate shareOfTotal monthPlanRate timeProgress lead
              }
            }
          }
        }
        """;

    // Completion rate and lead as the places published them, after so many months.
    [Theory]
    [InlineData("Jiangmen", 10, 629.0, 647.4, "97.2", "13.8")]
    [InlineData("Nanyang water", 6, 64.3, 137.3, "46.8", "-3.2")]
    [InlineData("Kaifeng 2019", 8, 697.38, 906, "77", "10.3")]
    public async Task Published_figures_are_reproduced(string place, int month, double done, double plan, string rate, string lead)
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync(place);
        await api.HasPlanAsync(project, 2023, (decimal)plan * 100_000_000m);
        await api.HasRecordAsync(project, 2023, month, (decimal)done * 100_000_000m);

        var run = await ProgressAsync(api, 2023, month, "CALENDAR_MONTHS");

        Assert.Equal(rate, run.At("projects.nodes.0.investmentProgress.completionRate")?.ToString());
        Assert.Equal(lead, run.At("projects.nodes.0.investmentProgress.lead")?.ToString());
    }

    [Fact]
    public async Task A_plan_of_zero_and_no_plan_at_all_give_no_rate()
    {
        await using var api = await TestApi.StartAsync();
        await api.HasPlanAsync(await api.HasProjectAsync("零计划"), 2024, 0m);
        await api.HasProjectAsync("无计划");

        var run = await ProgressAsync(api, 2024, 3, "CALENDAR_MONTHS");

        Assert.Equal([null, null], run.Each("projects.nodes", "investmentProgress.completionRate"));
        Assert.Equal([null, null], run.Each("projects.nodes", "investmentProgress.lead"));
        Assert.Equal(["25", "25"], run.Each("projects.nodes", "investmentProgress.timeProgress"));
    }

    [Fact]
    public async Task A_plan_curve_measures_time_by_the_plans_of_the_months()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地", p => p.TotalInvestment = 1_000m);
        await api.HasPlanAsync(project, 2024, 400m);
        await api.HasPlanAsync(project, 2024, 100m, month: 1);
        await api.HasPlanAsync(project, 2024, 60m, month: 2);
        await api.HasRecordAsync(project, 2023, 12, 300m);
        await api.HasRecordAsync(project, 2024, 1, 90m);
        await api.HasRecordAsync(project, 2024, 2, 45m);
        await api.HasRecordAsync(project, 2024, 3, 500m);

        var run = await ProgressAsync(api, 2024, 2, "PLAN_CURVE");

        // 135 of 400 is 33.75, of time 160 of 400 is 40; since the start 435 of 1,000; in the month 45 of 60.
        Assert.Equal("33.8", run.At("projects.nodes.0.investmentProgress.completionRate")?.ToString());
        Assert.Equal("40", run.At("projects.nodes.0.investmentProgress.timeProgress")?.ToString());
        Assert.Equal("-6.3", run.At("projects.nodes.0.investmentProgress.lead")?.ToString());
        Assert.Equal("43.5", run.At("projects.nodes.0.investmentProgress.shareOfTotal")?.ToString());
        Assert.Equal("75", run.At("projects.nodes.0.investmentProgress.monthPlanRate")?.ToString());
    }

    [Fact]
    public async Task A_year_planned_month_by_month_only_is_planned_with_the_sum_of_its_months()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("冷链物流园");
        await api.HasPlanAsync(project, 2024, 30m, month: 1);
        await api.HasPlanAsync(project, 2024, 10m, month: 12);
        await api.HasRecordAsync(project, 2024, 1, 10m);

        var run = await ProgressAsync(api, 2024, 1, "CALENDAR_MONTHS");

        Assert.Equal("25", run.At("projects.nodes.0.investmentProgress.completionRate")?.ToString());
    }

    [Fact]
    public async Task The_progress_of_all_projects_of_a_page_takes_two_statements()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("""
            {
              projects(where: { category: { neq: HOUSING } }) {
                nodes {
                  name
                  investmentProgress(year: 2024, month: 2) {
                    year month timeBase
                    annualPlan { amount(unit: YI_YUAN) }
                    completedInMonth { amount } completedThisYear { amount } completedSinceStart { amount }
                    completionRate shareOfTotal monthPlanRate timeProgress lead
                  }
                }
              }
            }
            """);

        Assert.Equal(3, run.Sql.Count);
        Snapshot.Match(run.ResponseAndSql);
    }

    [Theory]
    [InlineData(1999, 1, "year")]
    [InlineData(2101, 1, "year")]
    [InlineData(2024, 0, "month")]
    [InlineData(2024, 13, "month")]
    public async Task A_month_that_does_not_exist_is_refused(int year, int month, string argument)
    {
        await using var api = await TestApi.StartAsync();
        await api.HasProjectAsync("压缩机基地");

        var run = await ProgressAsync(api, year, month, "CALENDAR_MONTHS");

        Assert.Equal("HC0016", run.ErrorCode);
        Assert.Equal(argument, run.SingleError["extensions"]?["argument"]?.ToString());
    }

    private static Task<Run> ProgressAsync(TestApi api, int year, int month, string timeBase) =>
        api.RunAsync(Progress, $$"""{ "year": {{year}}, "month": {{month}}, "timeBase": "{{timeBase}}" }""");
}

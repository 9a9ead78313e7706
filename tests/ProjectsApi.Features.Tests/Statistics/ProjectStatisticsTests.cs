using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Statistics;

public sealed class ProjectStatisticsTests
{
    [Fact]
    public async Task The_figures_of_all_projects_take_one_statement_and_a_second_for_the_names_of_organisations()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("""
            {
              projectStatistics {
                asOfMonth
                overall {
                  count totalInvestment { amount } completedSinceStart { amount } completedThisYear { amount } annualPlan { amount }
                  completionRate timeProgress lead plannedJobs actualJobs plannedOutput { amount } actualOutput { amount }
                }
                byOrganisation { organisation { name } figures { count } }
              }
            }
            """);

        Assert.Equal(2, run.Sql.Count);
        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task Groups_come_in_the_order_of_life_under_the_same_conditions_as_the_list()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("""
            {
              projectStatistics(
                where: { or: [{ stage: { eq: SIGNED } }, { totalInvestment: { gt: 1000000000 } }] }, asOfMonth: "2024-02-29"
              ) {
                asOfMonth
                byStage { stage figures { count completedThisYear { amount(unit: YI_YUAN) } completionRate } }
                byCategory { category figures { count totalInvestment { amount(unit: YI_YUAN) } } }
              }
            }
            """);

        Assert.Equal(["SIGNED", "UNDER_CONSTRUCTION"], run.Each("projectStatistics.byStage", "stage"));
        Assert.Equal(2, run.Sql.Count);
        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task Only_the_tables_that_the_figures_asked_for_need_are_read()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("{ projectStatistics { overall { count } } }");

        Assert.Equal("3", run.At("projectStatistics.overall.count")?.ToString());
        Assert.DoesNotContain("InvestmentRecords", Assert.Single(run.Sql), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_is_zero_projects_and_no_rate()
    {
        await using var api = await TestApi.StartAsync();

        var run = await api.RunAsync("""
            {
              projectStatistics {
                overall { count totalInvestment { amount } annualPlan { amount } completionRate lead plannedJobs }
                byStage { stage } byCategory { category } byOrganisation { organisation { name } }
              }
            }
            """);

        Assert.Equal(
            """{"count":0,"totalInvestment":{"amount":0},"annualPlan":null,"completionRate":null,"lead":null,"plannedJobs":0}""",
            run.Text("projectStatistics.overall"));
        Assert.All(["byStage", "byCategory", "byOrganisation"], groups => Assert.Equal("[]", run.Text($"projectStatistics.{groups}")));
    }

    [Fact]
    public async Task A_figure_that_only_a_skipped_field_needs_is_not_read()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync(
            "query($with: Boolean = false) { projectStatistics { overall { count ...Rates @include(if: $with) } } } fragment Rates on "
                + "ProjectFigures { completionRate }");

        Assert.Single(run.WithoutErrors().Sql);
    }
}

using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Features.Tests.Testing;
using Xunit.Abstractions;

namespace ProjectsApi.Features.Tests.Statistics;

/// <summary>The sums that writes keep, against the ledgers, plans and targets after a storm of random writes.</summary>
public sealed class StatisticsStormTests(ITestOutputHelper output)
{
    private const string Query = """
        query($where: ProjectFilterInput, $month: LocalDate) {
          projectStatistics(where: $where, asOfMonth: $month) {
            overall { ...Figures }
            byStage { stage figures { ...Figures } }
            byCategory { category figures { ...Figures } }
            byOrganisation { organisation { name } figures { ...Figures } }
          }
        }
        fragment Figures on ProjectFigures {
          count totalInvestment { amount } annualPlan { amount } completedThisYear { amount } completedSinceStart { amount }
          completionRate plannedJobs actualJobs plannedOutput { amount } actualOutput { amount }
        }
        """;

    private static readonly string[] Months = ["2022-01-01", "2023-06-30", "2025-12-01", "2030-07-01"];

    private static readonly string[] OfGroups =
    [
        "{}",
        """{ "stage": { "in": ["STARTED", "SIGNED", "UNDER_CONSTRUCTION"] } }""",
        """{ "category": { "neq": "INDUSTRY" } }""",
        """{ "responsibleOrganisation": { "name": { "startsWith": "单位1" } } }""",
        """{ "or": [{ "responsibleOrganisation": { "name": { "eq": "单位2" } } }, { "stage": { "nin": ["SIGNED"] } }] }""",
    ];

    private static readonly string[] OfProjects =
    [
        """{ "totalInvestment": { "ngt": 400000000 } }""",
        """{ "stage": { "neq": "SIGNED" }, "name": { "contains": "1" } }""",
        """{ "investmentPlans": { "some": { "month": { "neq": null } } } }""",
    ];

    [Fact]
    public Task Sums_are_exact_after_a_storm_on_sqlite() => StormAsync(new SqliteFile(), writers: 1, writes: 250);

    [SkippableFact]
    public Task Sums_are_exact_after_a_storm_of_concurrent_writers_on_postgresql() =>
        StormAsync(new PostgreSqlDatabase(), writers: 6, writes: 40);

    private async Task StormAsync(TestDatabase where, int writers, int writes)
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed {seed}");
        await using var api = await TestApi.StartAsync(database: where);
        for (var i = 1; i <= 4; i++)
        {
            await api.HasOrganisationAsync($"单位{i}");
        }

        await Task.WhenAll(Enumerable.Range(seed, writers).Select(own => Task.Run(() => new StatisticsStorm(api, own).RunAsync(writes))));

        foreach (var month in Months)
        {
            foreach (var filter in OfGroups)
            {
                await CompareAsync(api, filter, month, "ProjectSums", "InvestmentRecords");
            }

            foreach (var filter in OfProjects)
            {
                await CompareAsync(api, filter, month, "GroupSums", "InvestmentRecords");
            }
        }
    }

    private static async Task CompareAsync(TestApi api, string where, string month, params string[] unread)
    {
        var variables = $$"""{ "where": {{where}}, "month": "{{month}}" }""";
        var kept = (await api.RunAsync(Query, variables)).WithoutErrors();
        await SetCompleteAsync(api, false);
        var counted = (await api.RunAsync(Query, variables)).WithoutErrors();
        await SetCompleteAsync(api, true);

        Assert.NotEqual("0", counted.At("projectStatistics.overall.count")?.ToString());
        Assert.Contains(counted.Sql, statement => statement.Contains("InvestmentRecords", StringComparison.Ordinal));
        Assert.All(unread, table => Assert.DoesNotContain(kept.Sql, sql => sql.Contains($"\"{table}\"", StringComparison.Ordinal)));
        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(counted.Raw), JsonNode.Parse(kept.Raw)), $"{where} {month}\n{counted.Raw}\n{kept.Raw}");
    }

    private static async Task SetCompleteAsync(TestApi api, bool isComplete)
    {
        await using var database = await api.OpenAsync();
        await database.SumsState.ExecuteUpdateAsync(set => set.SetProperty(state => state.IsComplete, isComplete));
    }
}

using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Statistics;

/// <summary>All figures of the statistics, from the sums and from the ledgers.</summary>
internal static class StatisticsFigures
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

    public static async Task<Run> ReadAsync(TestApi api, string where = "{}", string month = "2024-03-01") =>
        (await api.RunAsync(Query, $$"""{ "where": {{where}}, "month": "{{month}}" }""")).WithoutErrors();

    /// <summary>The same from the ledgers, as before the sums were complete.</summary>
    public static async Task<Run> ReadLedgersAsync(TestApi api, string where, string month)
    {
        await SetCompleteAsync(api, false);
        var run = await ReadAsync(api, where, month);
        await SetCompleteAsync(api, true);
        return run;
    }

    public static void AssertEqual(Run ledgers, Run sums)
    {
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(ledgers.Raw), JsonNode.Parse(sums.Raw)), $"{ledgers.Raw}\n{sums.Raw}");
    }

    private static async Task SetCompleteAsync(TestApi api, bool isComplete)
    {
        await using var database = await api.OpenAsync();
        await database.SumsState.ExecuteUpdateAsync(set => set.SetProperty(state => state.IsComplete, isComplete));
    }
}

using ProjectsApi.Data.Statistics;
using ProjectsApi.Features.Tests.Testing;
using Xunit.Abstractions;

namespace ProjectsApi.Features.Tests.Statistics;

/// <summary>The sums that writes keep, against the ledgers, plans and targets after a storm of random writes.</summary>
public sealed class StatisticsStormTests(ITestOutputHelper output)
{
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
        await StatisticsStorm.BeginAsync(api);
        await Task.WhenAll(Enumerable.Range(seed, writers).Select(own => Task.Run(() => new StatisticsStorm(api, own).RunAsync(writes))));

        Assert.Empty(await api.Get<StatisticsVerification>().RunAsync(CancellationToken.None));
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
        var sums = await StatisticsFigures.ReadAsync(api, where, month);
        var ledgers = await StatisticsFigures.ReadLedgersAsync(api, where, month);

        // A storm may leave a filter without projects. Then no ledger is read.
        var counted = ledgers.At("projectStatistics.overall.count")!.GetValue<int>();
        Assert.Equal(counted > 0, ledgers.Sql.Any(sql => sql.Contains("InvestmentRecords", StringComparison.Ordinal)));
        Assert.True(counted > 0 || where != "{}", "The storm left no project.");
        Assert.All(unread, table => Assert.DoesNotContain(sums.Sql, sql => sql.Contains($"\"{table}\"", StringComparison.Ordinal)));
        StatisticsFigures.AssertEqual(ledgers, sums);
    }
}

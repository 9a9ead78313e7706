using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Statistics;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Statistics;

/// <summary>A register from before the sums.</summary>
public sealed class StatisticsFillTests
{
    [Fact]
    public Task The_ledgers_answer_until_every_project_is_counted_on_sqlite() => FillAsync(new SqliteFile());

    [SkippableFact]
    public Task The_ledgers_answer_until_every_project_is_counted_on_postgresql() => FillAsync(new PostgreSqlDatabase());

    private static async Task FillAsync(TestDatabase database)
    {
        await using var api = await TestApi.StartAsync(database: database);
        await StatisticsStorm.BeginAsync(api);
        await new StatisticsStorm(api, seed: 1).RunAsync(60);
        await ForgetAsync(api);
        var fill = api.Get<StatisticsFill>();

        var due = await fill.BeginAsync(CancellationToken.None);
        // A writer counts its own project meanwhile.
        await new StatisticsStorm(api, seed: 2).RunAsync(10);
        var before = await StatisticsFigures.ReadAsync(api);
        while (await fill.RunAsync(CancellationToken.None) > 0)
        {
        }

        var after = await StatisticsFigures.ReadAsync(api);
        Assert.True(due > 0);
        Assert.Contains(before.Sql, sql => sql.Contains("InvestmentRecords", StringComparison.Ordinal));
        Assert.DoesNotContain(after.Sql, sql => sql.Contains("InvestmentRecords", StringComparison.Ordinal));
        StatisticsFigures.AssertEqual(before, after);
        Assert.Equal(0, await fill.BeginAsync(CancellationToken.None));
    }

    // As a migration leaves a database with projects, except for the state, which BeginAsync has to find wrong.
    private static async Task ForgetAsync(TestApi api)
    {
        await using var database = await api.OpenAsync();
        await database.CountedProjects.ExecuteDeleteAsync();
        await database.ProjectSums.ExecuteDeleteAsync();
        await database.GroupSums.ExecuteDeleteAsync();
    }
}

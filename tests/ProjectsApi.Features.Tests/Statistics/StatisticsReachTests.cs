using ProjectsApi.Data.Access;
using ProjectsApi.Features.Tests.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Statistics;

/// <summary>The sums of groups within the reach of a reader and of a writer.</summary>
public sealed class StatisticsReachTests
{
    private const string Query =
        "{ projectStatistics(asOfMonth: \"2024-03-01\") { overall { count completedThisYear { amount } } "
            + "byOrganisation { organisation { name } } } }";

    [Fact]
    public Task A_reader_gets_the_sums_of_visible_projects_only_on_sqlite() => ReadAsync(new SqliteFile());

    [SkippableFact]
    public Task A_reader_gets_the_sums_of_visible_projects_only_on_postgresql() => ReadAsync(new PostgreSqlDatabase());

    private static async Task ReadAsync(TestDatabase database)
    {
        await using var register = await TwoOffices.StartAsync(database: database);
        var (reporter, head) = (await register.HasAsync(Role.InvestmentOfficer), await register.HasAsync(Role.Viewer, register.Zone));

        // The writer's reach hides the other office, whose sums must stay.
        var write = await register.Api.WriteAsync(
            reporter, "recordInvestment",
            $"projectId: \"{TestApi.IdOf(register.Here.Project)}\", year: 2024, month: 2, "
                + "completed: { amount: 7 }, paidIn: { amount: 0 }",
            "investmentRecord { completed { amount } }");
        Assert.Empty(write.Mistakes("recordInvestment"));
        var (mine, all) = (await register.Api.RunAsync(Query, by: reporter), await register.Api.RunAsync(Query, by: head));

        Assert.Equal("""{"count":1,"completedThisYear":{"amount":17}}""", mine.Text("projectStatistics.overall"));
        Assert.Equal(["潮河街道"], mine.Each("projectStatistics.byOrganisation", "organisation.name"));
        Assert.Equal("""{"count":2,"completedThisYear":{"amount":27}}""", all.Text("projectStatistics.overall"));
        Assert.All([mine, all], run => Assert.Contains(run.Sql, sql => sql.Contains("GroupSums", StringComparison.Ordinal)));
        Assert.All([mine, all], run => Assert.DoesNotContain(run.Sql, sql => sql.Contains("Records", StringComparison.Ordinal)));
    }
}

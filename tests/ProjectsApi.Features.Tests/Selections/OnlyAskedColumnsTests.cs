using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Selections;

public sealed class OnlyAskedColumnsTests
{
    [Fact]
    public async Task A_list_reads_the_columns_asked_for_and_the_key()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("{ projects(first: 1) { nodes { code plannedCapacity { unit } source { title } } } }");

        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task A_reference_reads_the_columns_asked_for_and_the_key()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("{ investmentMilestones(first: 1) { nodes { project { shortName } } } }");

        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task A_milestone_joins_its_project_only_for_its_status()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var plain = await api.RunAsync("{ investmentMilestones { nodes { name } } }");
        var status = await api.RunAsync("{ investmentMilestones { nodes { name status } } }");

        Assert.DoesNotContain("JOIN", Assert.Single(plain.Sql), StringComparison.Ordinal);
        Assert.Contains("JOIN", Assert.Single(status.Sql), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ projects { totalCount } }", 1)]
    [InlineData("{ projects { __typename } }", 0)]
    [InlineData("{ projects { pageInfo { __typename } } }", 0)]
    [InlineData("{ projects { pageInfo { hasNextPage } } }", 1)]
    [InlineData("{ projects { nodes { __typename } } }", 1)]
    [InlineData("{ projects { edges { cursor } } }", 1)]
    [InlineData("{ projects(first: 0) { nodes { name } } }", 1)]
    [InlineData("{ projects { nodes { scheduleNodes { __typename } } } }", 1)]
    public async Task Nothing_is_read_that_nobody_asked_for(string query, int statements)
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync(query);

        Assert.Equal(statements, run.WithoutErrors().Sql.Count);
    }
}

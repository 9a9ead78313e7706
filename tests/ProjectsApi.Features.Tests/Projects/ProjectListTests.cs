using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Projects;

public sealed class ProjectListTests
{
    [Fact]
    public async Task A_list_with_where_order_and_total_count_takes_two_statements()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("""
            {
              projects(where: { stage: { in: [UNDER_CONSTRUCTION, STARTED] } }, order: [{ totalInvestment: DESC }], first: 1) {
                totalCount
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                nodes { id name stage totalInvestment { amount currency } }
              }
            }
            """);

        Assert.Equal(2, run.Sql.Count);
        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task Two_paged_lists_of_each_of_three_projects_take_one_statement_per_list()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("""
            {
              projects(first: 3) {
                nodes {
                  name
                  investmentMilestones(first: 2, order: [{ plannedOn: DESC }]) { nodes { name plannedOn } pageInfo { hasNextPage } }
                  safetyChecks(first: 1) { nodes { checkedOn score } }
                }
              }
            }
            """);

        Assert.Equal(3, run.Sql.Count);
        Assert.Equal(2, run.Sql.Count(statement => statement.Contains("ROW_NUMBER() OVER(PARTITION BY", StringComparison.Ordinal)));
        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task The_total_counts_of_a_list_of_each_project_take_one_statement()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("{ projects { nodes { name investmentMilestones { totalCount } } } }");

        Assert.Equal(2, run.Sql.Count);
        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task A_page_of_edges_gives_each_node_with_its_cursor()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync(
            "{ projects(first: 2, order: [{ plannedStart: ASC }]) { edges { cursor node { name plannedStart } } } }");

        Snapshot.Match(run.ResponseAndSql);
    }
}

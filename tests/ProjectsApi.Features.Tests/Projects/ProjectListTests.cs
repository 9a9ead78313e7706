using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Projects;

public sealed class ProjectListTests
{
    [Fact]
    public async Task A_list_with_where_order_and_total_count_takes_two_statements()
    {
        await using var api = await TestApi.StartAsync();
        await api.HasProjectAsync("压缩机基地", p => p.TotalInvestment = 2_000_000_000m);
        await api.HasProjectAsync("冷链物流园", p => p.TotalInvestment = 650_000_000.5m);
        await api.HasProjectAsync("安置房", p => p.Stage = ProjectStage.Signed);

        var run = await api.RunAsync("""
            {
              projects(where: { stage: { eq: UNDER_CONSTRUCTION } }, order: [{ totalInvestment: DESC }], first: 1) {
                totalCount
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                nodes { id name stage totalInvestment { amount currency } }
              }
            }
            """);

        Assert.Equal(2, run.Sql.Count);
        Snapshot.Match(run.ResponseAndSql);
    }
}

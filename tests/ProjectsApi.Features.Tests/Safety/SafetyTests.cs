using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Safety;

public sealed class SafetyTests
{
    [Theory]
    [InlineData(100.0, false, "EXCELLENT")]
    [InlineData(80.0, false, "EXCELLENT")]
    [InlineData(79.95, false, "QUALIFIED")]
    [InlineData(70.0, false, "QUALIFIED")]
    [InlineData(69.9999, false, "UNQUALIFIED")]
    [InlineData(95.0, true, "UNQUALIFIED")]
    [InlineData(null, false, null)]
    public async Task A_result_follows_from_the_score(double? score, bool hasZeroItem, string? result)
    {
        await using var api = await TestApi.StartAsync();
        await api.HasCheckAsync(
            await api.HasProjectAsync("压缩机基地"), new(2024, 3, 1), c => (c.Score, c.HasZeroItem) = ((decimal?)score, hasZeroItem));

        var run = await api.RunAsync("{ safetyChecks { nodes { result } } }");

        Assert.Equal(result, run.At("safetyChecks.nodes.0.result")?.ToString());
    }

    [Fact]
    public async Task Checks_come_latest_first_with_the_worst_findings_on_top()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("""
            {
              safetyChecks(where: { project: { name: { startsWith: "压缩机" } } }) {
                nodes {
                  checkedOn kind score result hasZeroItem inspectingOrganisation { shortName }
                  findings { totalCount nodes { hazardLevel description measure deadline state closedOn } }
                }
              }
            }
            """);

        Assert.Equal(4, run.Sql.Count);
        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task Projects_with_an_open_major_danger_are_found()
    {
        await using var api = await TestApi.StartAsync();
        var register = await SmallRegister.SeedAsync(api);
        await api.HasFindingAsync(
            await api.HasCheckAsync(register.Housing, new(2024, 3, 2)), "脚手架未验收", f => f.HazardLevel = Data.Safety.HazardLevel.Major);

        var run = await api.RunAsync("""
            {
              projects(where: { safetyChecks: { some: { findings: { some: { hazardLevel: { eq: MAJOR }, state: { neq: CLOSED } } } } } }) {
                nodes { name } }
            }
            """);

        Assert.Equal(["安置房A区"], run.Each("projects.nodes", "name"));
        Snapshot.Match(run.ResponseAndSql);
    }
}

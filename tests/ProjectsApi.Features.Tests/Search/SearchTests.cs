using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Search;

/// <summary>One search over the names of several kinds of rows.</summary>
public sealed class SearchTests
{
    [Fact]
    public async Task Hits_are_typed_and_the_best_match_comes_first()
    {
        await using var api = await TestApi.StartAsync();
        await HasRowsAsync(api);

        var run = (await api.RunAsync("""
            { search(text: " 压缩机 ") { type match text id node {
                id ... on Project { code stage } ... on ScheduleNode { project { name } } ... on Organisation { kind } } } }
            """)).WithoutErrors();

        Snapshot.Match(run.ResponseAndSql);
        Assert.Equal(["EXACT", "EXACT", "PREFIX", "PREFIX", "INSIDE", "INSIDE"], run.Each("search", "match"));
        Assert.Equal(run.Each("search", "id"), run.At("search")!.AsArray().Select(hit => $"{hit!["node"]!["id"]}"));
    }

    [Theory]
    [InlineData("text: \"压缩机\", types: [SCHEDULE_NODE]", "安装压缩机")]
    [InlineData("text: \"压缩机\", first: 1", "冷链物流园")]
    [InlineData("text: \"缩\", types: [ORGANISATION, PROJECT]", "冷链物流园,压缩机,压缩机厂,压缩机基地,新压缩机")]
    [InlineData("text: \"2103-4101\"", "压缩机基地")]
    [InlineData("text: \"没有\"", "")]
    [InlineData("text: \"%\"", "")]
    [InlineData("text: \"_\"", "")]
    [InlineData("text: \"压缩机\", types: []", "")]
    public async Task Only_the_asked_types_are_found(string arguments, string expected)
    {
        await using var api = await TestApi.StartAsync();
        await HasRowsAsync(api);

        var run = (await api.RunAsync($$"""{ search({{arguments}}) { text } }""")).WithoutErrors();

        Assert.Equal(expected.Split(',', StringSplitOptions.RemoveEmptyEntries), run.Each("search", "text").Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task Postgresql_finds_the_same()
    {
        await using var small = await TestApi.StartAsync();
        await using var server = await TestApi.StartAsync(database: new PostgreSqlDatabase());
        await HasRowsAsync(small);
        await HasRowsAsync(server);

        foreach (var text in (string[])["压缩机", "压", "缩机", "2103-410", "基地"])
        {
            var query = $$"""{ search(text: "{{text}}") { type match text } }""";
            var expected = (await small.RunAsync(query)).WithoutErrors();
            var actual = (await server.RunAsync(query)).WithoutErrors();
            Assert.Equal(expected.Raw, actual.Raw);
        }
    }

    [Theory]
    [InlineData("text: \"  \"", "Give 1 to 200 characters")]
    [InlineData("text: \"a\\u0000b\"", "Give 1 to 200 characters")]
    [InlineData("text: \"a\", first: 0", "Give a number from 1 to 50")]
    [InlineData("text: \"a\", first: 51", "Give a number from 1 to 50")]
    public async Task A_wrong_argument_is_refused_by_its_name(string arguments, string reason)
    {
        await using var api = await TestApi.StartAsync();

        var run = await api.RunAsync($$"""{ search({{arguments}}) { text } }""");

        Assert.Contains(reason, run.Raw, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ gte: 1, unit: YI_YUAN }", "甲")]
    [InlineData("{ gte: 100000000 }", "甲")]
    [InlineData("{ in: [20000, 5000], unit: WAN_YUAN }", "甲,乙")]
    [InlineData("{ neq: null, unit: YI_YUAN, lt: 1 }", "乙")]
    [InlineData("{ unit: WAN_YUAN }", "甲,乙,丙")]
    public async Task Money_is_compared_in_the_unit_of_the_operands(string operand, string expected)
    {
        await using var api = await TestApi.StartAsync();
        await api.HasProjectAsync("甲", p => p.TotalInvestment = 200_000_000m);
        await api.HasProjectAsync("乙", p => p.TotalInvestment = 50_000_000m);
        await api.HasProjectAsync("丙");

        var run = (await api.RunAsync($$"""
            { projects(where: { totalInvestment: {{operand}} }, order: [{ totalInvestment: DESC }]) { nodes { name } } }
            """)).WithoutErrors();

        Assert.Equal(expected.Split(','), run.Each("projects.nodes", "name"));
    }

    [Theory]
    [InlineData("{ location: { address: { contains: \"开发区\" }, latitude: { gt: 30 } } }", "甲")]
    [InlineData("{ location: { or: [{ longitude: { lt: 0 } }, { address: { eq: null } }] } }", "乙")]
    [InlineData("{ location: {} }", "乙,甲")]
    public async Task A_filter_has_the_names_of_the_output(string where, string expected)
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync(
            "甲", p => (p.Address, p.Latitude, p.Longitude) = ("经济技术开发区", 34.7m, 113.6m));
        await api.HasJobsAsync(project, 2025, 400);
        await api.HasProjectAsync("乙");

        var run = (await api.RunAsync($$"""{ projects(where: {{where}}) { nodes { name } } }""")).WithoutErrors();
        var targets = (await api.RunAsync("""
            { jobTargets(where: { period: { year: { eq: 2025 }, part: { eq: null } } }) { nodes { project { name } } } }
            """)).WithoutErrors();

        Assert.Equal(expected.Split(','), run.Each("projects.nodes", "name").Order(StringComparer.Ordinal));
        Assert.Equal("甲", $"{targets.At("jobTargets.nodes.0.project.name")}");
    }

    [Fact]
    public async Task A_null_group_is_refused()
    {
        await using var api = await TestApi.StartAsync();

        var run = await api.RunAsync("{ projects(where: { location: null }) { nodes { name } } }");

        Assert.Contains("HC0026", run.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_amount_too_large_for_its_unit_is_refused()
    {
        await using var api = await TestApi.StartAsync();

        var run = await api.RunAsync(
            "{ projects(where: { totalInvestment: { gte: 9999999999999999999999999999, unit: YI_YUAN } }) { nodes { name } } }");

        Assert.Contains("too large for its unit", run.Raw, StringComparison.Ordinal);
    }

    private static async Task HasRowsAsync(TestApi api)
    {
        var project = await api.HasProjectAsync("压缩机基地", p => p.Code = "2103-410171-04-01-789012");
        await api.HasProjectAsync("新压缩机", stage: ProjectStage.Signed);
        await api.HasProjectAsync("冷链物流园", p => p.ShortName = "压缩机");
        await api.HasOrganisationAsync("压缩机");
        await api.HasOrganisationAsync("压缩机厂");
        await api.HasNodeAsync(project, 1, "安装压缩机", n => n.Kind = ScheduleNodeKind.Task);
    }
}

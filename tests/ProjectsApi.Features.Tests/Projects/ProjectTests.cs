using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Projects;

public sealed class ProjectTests
{
    [Fact]
    public async Task A_project_with_five_nested_lists_takes_six_statements()
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("""
            {
              projectByCode(code: "2304-410171-04-01-789012") {
                name
                investmentMilestones(first: 1) { nodes { name } }
                scheduleNodes(first: 1) { nodes { name } }
                safetyChecks(first: 1) { nodes { checkedOn } }
                jobTargets(first: 1) { nodes { plannedJobs } }
                outputTargets(first: 1) { nodes { productName } }
              }
            }
            """);

        Assert.Equal(6, run.Sql.Count);
        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task The_facts_of_the_compressor_base_come_in_the_words_of_the_contract()
    {
        await using var api = await TestApi.StartAsync();
        var register = await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync($$"""
            {
              projectById(id: "{{TestApi.IdOf(register.Base)}}") {
                code name shortName summary category stage annualClass version createdAt isSample
                location { address latitude longitude }
                industry { code edition }
                totalInvestment { yuan: amount yi: amount(unit: YI_YUAN) }
                plannedCapacity { quantity unit }
                taktSeconds plannedStart plannedFinish actualStart actualFinish physicalProgress
                source { title publishedOn isSample }
                phases { nodes { ordinal target { year part from to chineseLabel englishLabel } capacity { quantity unit } } }
                parties { nodes { role sharePercent organisation { name } } }
              }
            }
            """);

        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task A_project_of_which_little_is_known_shows_nothing_in_place_of_guesses()
    {
        await using var api = await TestApi.StartAsync();
        var register = await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync($$"""
            {
              projectById(id: "{{TestApi.IdOf(register.Housing)}}") {
                code annualClass location { address } industry { code } totalInvestment { amount } plannedCapacity { quantity }
                taktSeconds physicalProgress source { title } responsibleOrganisation { name }
                phases { totalCount nodes { name } }
                investmentProgress(year: 2024, month: 3) { annualPlan { amount } completedThisYear { amount } completionRate lead }
              }
            }
            """);

        Snapshot.Match(run.ResponseAndSql);
    }

    [Theory]
    [InlineData("2304-410171-04-01-999999")]
    [InlineData("2020-410171-36-03-000000")]
    public async Task A_code_that_no_project_has_finds_none(string code)
    {
        await using var api = await TestApi.StartAsync();
        await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync("query($code: String!) { projectByCode(code: $code) { name } }", $$"""{ "code": "{{code}}" }""");

        Assert.Equal("""{"data":{"projectByCode":null}}""", run.Raw);
    }

    [Theory]
    [InlineData("2304-410171-04-01-78901")]
    [InlineData("2313-410171-04-01-789012")]
    [InlineData("海立基地")]
    [InlineData("")]
    public async Task A_text_that_is_no_project_code_is_refused_without_asking_the_database(string code)
    {
        await using var api = await TestApi.StartAsync();

        var run = await api.RunAsync("query($code: String!) { projectByCode(code: $code) { name } }", $$"""{ "code": "{{code}}" }""");

        Assert.Equal("HC0016", run.ErrorCode);
        Assert.Equal("code", run.SingleError["extensions"]?["argument"]?.ToString());
        Assert.Empty(run.Sql);
    }
}

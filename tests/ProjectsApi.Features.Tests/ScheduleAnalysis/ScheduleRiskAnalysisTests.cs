using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Planning.Risk;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.ScheduleAnalysis;

public sealed class ScheduleRiskAnalysisTests
{
    private const string Percentiles = "planned plannedProbability p10 p50 p80 p90 mean standardDeviationDays";

    [Fact]
    public async Task A_chain_has_a_forecast_finish_and_drivers()
    {
        await using var api = await TestApi.StartAsync();
        var (project, foundation, _) = await ChainAsync(api);

        var run = (await AskAsync(api, project, $"iterations: 400, nodes: [\"{TestApi.IdOf(foundation)}\"]", $$"""
            iterations seed estimatedNodes noiseLimit
            finish { name {{Percentiles}} earliest latest standardErrorDays percentile(percent: 95)
                probabilityBy(day: "2024-03-25") curve(first: 3) { day iterations probability } drivers { name correlation criticality } }
            nodes { nodeId name node { name } {{Percentiles}} }
            criticality { name index }
            """)).WithoutErrors();

        Snapshot.Match(run.ResponseAndSql);
        // Only the first node of the chain is uncertain, so it alone drives the finish; the parallel node is never critical.
        Assert.Equal(["基础"], run.Each("projectById.scheduleRisk.finish.drivers", "name"));
        Assert.Equal(["1"], run.Each("projectById.scheduleRisk.finish.drivers", "correlation"));
        Assert.Equal(["1", "1", "0"], run.Each("projectById.scheduleRisk.criticality", "index"));
        // 4 to 8 days, any as likely as another, and 10 days behind them: 80 of 100 cases end within 17.2 working days from 4 March.
        Assert.StartsWith("2024-03-27", run.At("projectById.scheduleRisk.finish.p80")?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_answer_and_another_one_another()
    {
        await using var api = await TestApi.StartAsync();
        var (project, _, _) = await ChainAsync(api);

        var first = (await AskAsync(api, project, "iterations: 50, seed: 7", $"finish {{ {Percentiles} }}")).WithoutErrors();
        var again = (await AskAsync(api, project, "iterations: 50, seed: 7", $"finish {{ {Percentiles} }}")).WithoutErrors();
        var other = (await AskAsync(api, project, "iterations: 50, seed: 8", $"finish {{ {Percentiles} }}")).WithoutErrors();

        Assert.Equal(first.Raw, again.Raw);
        Assert.NotEqual(first.Raw, other.Raw);
    }

    [Fact]
    public async Task Without_uncertainty_every_iteration_meets_the_plan()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("冷链物流园");
        await api.HasSetupAsync(project, new DateOnly(2024, 3, 4));
        await api.HasTaskAsync(project, 1, "基础", 5m);

        var certain = (await AskAsync(
            api, project, "iterations: 20",
            "finish { planned p10 p90 plannedProbability standardDeviationDays drivers { name } }")).WithoutErrors();
        var doubtful = (await AskAsync(
            api, project, "iterations: 20, spread: { percentBelow: 10, percentAbove: 25 }",
            "finish { standardDeviationDays drivers { name } }"))
            .WithoutErrors();

        Assert.Equal(
            """{"planned":"2024-03-08T17:00:00","p10":"2024-03-08T17:00:00","p90":"2024-03-08T17:00:00","plannedProbability":1"""
                + ""","standardDeviationDays":0,"drivers":[]}""",
            certain.At("projectById.scheduleRisk.finish")?.ToJsonString());
        Assert.Equal(["基础"], doubtful.Each("projectById.scheduleRisk.finish.drivers", "name"));
    }

    [Theory]
    [InlineData("iterations: 0", "iterations")]
    [InlineData("iterations: 100001", "iterations")]
    [InlineData("iterations: 1, spread: { percentBelow: 101, percentAbove: 0 }", "spread")]
    public async Task Invalid_parameters_of_a_simulation_are_refused_by_name(string arguments, string argument)
    {
        await using var api = await TestApi.StartAsync();
        var (project, _, _) = await ChainAsync(api);

        var run = await AskAsync(api, project, arguments, "seed");

        Assert.Equal("HC0016", run.ErrorCode);
        Assert.Equal(argument, run.SingleError["extensions"]?["argument"]?.ToString());
    }

    [Fact]
    public async Task A_simulation_of_too_many_nodes_is_refused_before_it_begins()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("冷链物流园");
        await using (var database = await api.OpenAsync())
        {
            database.AddRange(Enumerable.Range(1, 201).Select(ordinal => new ScheduleNode
            {
                Id = api.NextKey(),
                ProjectId = project.Id,
                Ordinal = ordinal,
                Name = $"工序{ordinal}",
                Kind = ScheduleNodeKind.Task,
                DurationDays = 1m,
            }));
            await database.SaveChangesAsync();
        }

        var run = await AskAsync(api, project, "iterations: 100000", "seed");

        Assert.Equal("HC0016", run.ErrorCode);
        Assert.Contains("20100000", run.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_node_of_another_project_is_refused_and_a_project_without_nodes_has_no_risk()
    {
        await using var api = await TestApi.StartAsync();
        var (project, _, _) = await ChainAsync(api);
        var empty = await api.HasProjectAsync("安置房A区");
        var foreign = await api.HasTaskAsync(await api.HasProjectAsync("压缩机基地"), 1, "设备", 5m);

        Assert.Equal("HC0016", (await AskAsync(api, project, $"nodes: [\"{TestApi.IdOf(foreign)}\"]", "seed")).ErrorCode);
        Assert.Null((await AskAsync(api, empty, "iterations: 10", "seed")).WithoutErrors().At("projectById.scheduleRisk"));
    }

    // 基础 takes 4 to 8 days, 主体 ten behind it; 临建 stands aside.
    private static async Task<(Project Project, ScheduleNode First, ScheduleNode Second)> ChainAsync(TestApi api)
    {
        var project = await api.HasProjectAsync("冷链物流园");
        await api.HasSetupAsync(project, new DateOnly(2024, 3, 4));
        var first = await api.HasTaskAsync(
            project, 1, "基础", 6m, n => (n.RiskShape, n.RiskLeastDays, n.RiskMostDays) = (ScheduleRiskShape.Uniform, 4m, 8m));
        var second = await api.HasTaskAsync(project, 2, "主体", 10m);
        await api.HasTaskAsync(project, 3, "临建", 2m);
        await api.HasLinkAsync(first, second);
        return (project, first, second);
    }

    private static Task<Run> AskAsync(TestApi api, Project project, string arguments, string members) =>
        api.RunAsync($$"""{ projectById(id: "{{TestApi.IdOf(project)}}") { scheduleRisk({{arguments}}) { {{members}} } } }""");
}

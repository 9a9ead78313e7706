using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Baselines;

public sealed class BaselineTests
{
    [Fact]
    public async Task A_baseline_captures_the_plan_and_the_computed_dates()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var piles = await api.HasNodeAsync(project, 1, "桩基", n =>
            (n.Wbs, n.PlannedStart, n.PlannedFinish, n.DurationDays) = ("1", new(2024, 4, 1), new(2024, 4, 12), 10m));
        var frame = await api.HasNodeAsync(project, 2, "主体", n => n.DurationDays = 5m);
        await api.LinkAsync(planner, piles, frame);

        var run = await api.CaptureAsync(planner, project, "初始基线");
        await api.UpdateNodeAsync(planner, piles, "durationDays: 20, plannedFinish: \"2024-04-26\"");
        var after = (await api.RunAsync(
            "{ projects { nodes { baselines { totalCount nodes { name finish nodes(first: 1, skip: 1) { name earlyStart earlyFinish } } } "
                + "} } }")).WithoutErrors();

        Snapshot.Match(run.ResponseAndWriteSql);
        Assert.Equal(
            """{"totalCount":1,"nodes":[{"name":"初始基线","finish":"2024-04-12","nodes":"""
                + """[{"name":"主体","earlyStart":"2024-04-16","earlyFinish":"2024-04-22"}]}]}""",
            after.Text("projects.nodes.0.baselines"));
    }

    [Fact]
    public async Task A_name_is_unique_and_an_empty_schedule_is_not_captured()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasBaselineAsync(project, "初始基线");

        Assert.Equal(
            ["INVALID_VALUE input.name", "INVALID_VALUE input.projectId"],
            (await api.CaptureAsync(planner, project, "初始基线")).Mistakes("captureBaseline"));
    }

    [Fact]
    public async Task A_removed_baseline_stays_in_the_change_log()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var baseline = await api.HasBaselineAsync(await api.HasProjectAsync("压缩机基地"), "初始基线");

        var run = await api.RunAsync(
            $$"""
            mutation { removeBaseline(input: { scheduleBaselineId: "{{TestApi.IdOf(baseline)}}", expectedVersion: 1 }) {
              removed { typeName } errors { ... on Error { message } } } }
            """,
            by: planner);
        var log = await api.RunAsync("{ changes(where: { entity: { eq: \"ScheduleBaseline\" } }) { nodes { kind } } }");

        Assert.Equal("""[{"typeName":"ScheduleBaseline"}]""", run.Text("removeBaseline.removed"));
        Assert.Equal(["CREATED", "REMOVED"], log.Each("changes.nodes", "kind"));
    }

    [Fact]
    public async Task More_nodes_than_fifty_at_once_are_refused()
    {
        await using var api = await TestApi.StartAsync();
        await api.HasBaselineAsync(await api.HasProjectAsync("压缩机基地"), "初始基线");

        var run = await api.RunAsync("{ projects { nodes { baselines { nodes { nodes(first: 51) { name } } } } } }");

        Assert.Contains("Give 0 to 50.", run.Raw, StringComparison.Ordinal);
    }
}

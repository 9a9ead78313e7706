using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Schedules;

/// <summary>Lights of nodes with their rules, inputs and thresholds.</summary>
public sealed class ScheduleLightTests
{
    private const string Verdict = """
        { colour asOf isInForce rulePack { key version }
          lights { colour value reason isByAnalogy candidates rule { key measure wording } inputs { fact number day }
                   band { colour from includesFrom to includesTo isPublished } } }
        """;

    [Fact]
    public async Task A_light_shows_its_rule_its_inputs_and_its_thresholds()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 18));
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasNodeAsync(
            project, 1, "主体", n => (n.DurationDays, n.PlannedStart, n.PlannedFinish) = (10m, new(2024, 3, 4), new(2024, 3, 15)),
            progress: new() { ActualStart = new(2024, 3, 4), Progress = 60m });

        var run = (await api.RunAsync(
            $$"""
            { projectById(id: "{{TestApi.IdOf(project)}}") { schedule { nodes { name lightVerdict {{Verdict}} } } } }
            """)).WithoutErrors();

        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task Cases_without_a_rule_are_reported_and_not_guessed()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 8));
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasSetupAsync(project, setup => setup.RulePack = "yinchuan");
        // Half of the ten days have passed and 45 percent are complete. Yinchuan has no colour for five points of delay.
        await api.HasNodeAsync(
            project, 1, "主体", n => (n.DurationDays, n.PlannedStart, n.PlannedFinish) = (10m, new(2024, 3, 4), new(2024, 3, 15)),
            progress: new() { ActualStart = new(2024, 3, 4), Progress = 45m });

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(project)}}") { schedule { nodes {
                byItsRules: lightVerdict { colour rulePack { key } lights { rule { key } colour value reason candidates } }
                byOthers: lightVerdict(rulePack: "wuhan") { colour rulePack { key } lights { value colour } } } } } }
            """)).WithoutErrors();

        Snapshot.Match(run.Response);
    }

    [Fact]
    public async Task The_colour_that_a_list_filters_by_is_that_of_the_verdict()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 4, 1));
        var project = await api.HasProjectAsync("压缩机基地");
        var planner = await api.HasPersonAsync("钱工");
        var added = await api.RunAsync(
            $$"""
            mutation { addScheduleNode(input: { projectId: "{{TestApi.IdOf(project)}}", name: "主体", kind: TASK, durationDays: 10,
              plannedStart: "2024-03-04", plannedFinish: "2024-03-15" })
              { scheduleNode { light } errors { ... on Error { message } } } }
            """,
            by: planner);

        var run = (await api.RunAsync(
            "{ scheduleNodes(where: { light: { neq: GREEN } }) { nodes { name light lightVerdict { colour lights { value band { from to } "
                + "} } } } }")).WithoutErrors();

        Assert.Equal("RED", added.At("addScheduleNode.scheduleNode.light")?.ToString());
        Assert.Equal("RED", run.At("scheduleNodes.nodes.0.lightVerdict.colour")?.ToString());
        Assert.Equal("15", run.At("scheduleNodes.nodes.0.lightVerdict.lights.0.band.from")?.ToString());
    }

    [Fact]
    public async Task A_light_is_judged_by_the_data_date_and_says_so()
    {
        // Three years after the data date, nothing was reported since.
        await using var api = await TestApi.StartAsync(today: new(2026, 11, 10));
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasSetupAsync(project, setup => setup.DataDate = new(2023, 11, 1));
        await api.HasNodeAsync(project, 1, "主体封顶", n =>
            (n.Kind, n.PlannedStart, n.PlannedFinish) = (ScheduleNodeKind.Milestone, new(2023, 11, 1), new(2023, 11, 1)));

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(project)}}") {
                schedule { nodes { lightVerdict { asOf basis lights { value } } } }
                other: schedule(dataDate: "2023-11-08") { nodes { lightVerdict { asOf basis } } }
                lightVerdict { asOf basis lights { value } } } }
            """)).WithoutErrors();

        Assert.Equal(("2023-11-01", "DATA_DATE", "0"), (Node(run, "asOf"), Node(run, "basis"), Node(run, "lights.0.value")));
        Assert.Contains("""{"asOf":"2023-11-08","basis":"DATA_DATE"}""", run.Raw, StringComparison.Ordinal);
        Assert.Contains("""{"asOf":"2023-11-01","basis":"DATA_DATE","lights":[{"value":0}]}""", run.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_data_date_a_light_is_judged_by_today()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 11, 20));
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasNodeAsync(project, 1, "主体封顶", n =>
            (n.Kind, n.PlannedStart, n.PlannedFinish) = (ScheduleNodeKind.Milestone, new(2023, 11, 1), new(2023, 11, 1)));

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(project)}}") { schedule { nodes { lightVerdict { asOf basis lights { value } } } } } }
            """)).WithoutErrors();

        Assert.Equal(("2023-11-20", "TODAY", "19"), (Node(run, "asOf"), Node(run, "basis"), Node(run, "lights.0.value")));
    }

    [Fact]
    public async Task Rules_that_do_not_exist_are_refused_by_name()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 4, 1));
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasNodeAsync(project, 1, "主体", n => n.Kind = ScheduleNodeKind.Task);

        var run = await api.RunAsync("""{ scheduleNodes { nodes { lightVerdict(rulePack: "nowhere") { colour } } } }""");

        Assert.Contains("take one of contractor-days, wuhan, yinchuan", run.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_rule_pack_is_shown_as_published()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 4, 1));

        var run = (await api.RunAsync("""
            { rulePacks { key version name chineseName source inForceFrom inForceTo
                rules { key measure wording publishedFor appliedTo yieldsToExcuse
                  bands { colour from includesFrom to includesTo isPublished } } } }
            """)).WithoutErrors();

        Snapshot.Match(run.Response);
    }

    private static string? Node(Run run, string path) => run.At($"projectById.schedule.nodes.0.lightVerdict.{path}")?.ToString();
}

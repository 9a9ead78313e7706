using ProjectsApi.Data.Access;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Features.Tests.Access;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Schedules;

public sealed class ForecastTests
{
    private const string Computed =
        "{ scheduleNodes(first: 50) { nodes { name earlyStart earlyFinish lateStart lateFinish totalFloatDays freeFloatDays "
            + "isCritical } } }";

    // April 2024: the 4th to the 6th are off, Sunday the 7th and Sunday the 28th are working days (国办发明电〔2023〕7号).
    [Fact]
    public async Task Each_write_leaves_the_days_of_the_whole_schedule_right()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        await api.SetSetupAsync(planner, project, "start: \"2024-04-01\"");
        await api.AddNodeAsync(planner, project, "name: \"桩基\", kind: TASK, durationDays: 5");
        await api.AddNodeAsync(planner, project, "name: \"主体\", kind: TASK, durationDays: 3");
        await api.AddNodeAsync(planner, project, "name: \"设备采购\", kind: TASK, durationDays: 2");
        await api.AddNodeAsync(planner, project, "name: \"投产\", kind: MILESTONE");
        var (piles, frame, purchase, start) = await NodesAsync(api);

        await api.LinkAsync(planner, piles, frame);
        await api.LinkAsync(planner, frame, start);
        await api.LinkAsync(planner, purchase, start, "lagDays: 1");

        Assert.Equal(
            [
                "桩基 2024-04-01..2024-04-08 late 2024-04-01..2024-04-08 float 0/0 critical",
                "主体 2024-04-09..2024-04-11 late 2024-04-09..2024-04-11 float 0/0 critical",
                "设备采购 2024-04-01..2024-04-02 late 2024-04-09..2024-04-10 float 5/5",
                "投产 2024-04-11..2024-04-11 late 2024-04-11..2024-04-11 float 0/0 critical",
            ],
            await ReadAsync(api));
        await using var database = await api.OpenAsync();
        Assert.Equal(2400, database.ScheduleForecasts.Single(f => f.NodeId == purchase.Id).TotalFloatMinutes);
    }

    [Fact]
    public async Task A_change_of_a_link_a_calendar_or_a_rule_moves_them()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var site = await api.HasCalendarAsync(project, "工地");
        var piles = await api.HasNodeAsync(
            project, 1, "桩基", n => (n.DurationDays, n.CalendarId, n.PlannedStart) = (5m, site.Id, new(2024, 4, 1)));
        var frame = await api.HasNodeAsync(project, 2, "主体", n => n.DurationDays = 2m);
        await api.LinkAsync(planner, piles, frame);
        var link = await LinkAsync(api);

        var before = await ReadAsync(api);
        await api.UpdateLinkAsync(planner, link, "lag: { days: 2, unit: ELAPSED_DAYS }");
        var later = await ReadAsync(api);
        await api.UpdateCalendarAsync(
            planner, site, "exceptions: [{ name: \"停工\", first: \"2024-04-01\", last: \"2024-04-10\", times: [] }]");
        var stopped = await ReadAsync(api);
        await api.UnlinkAsync(planner, link, 2);
        var apart = await ReadAsync(api);

        Assert.Equal(["桩基 2024-04-01..2024-04-05", "主体 2024-04-07..2024-04-08"], before.Select(Days));
        Assert.Equal(["桩基 2024-04-01..2024-04-05", "主体 2024-04-08..2024-04-09"], later.Select(Days));
        Assert.Equal(["桩基 2024-04-11..2024-04-15", "主体 2024-04-18..2024-04-19"], stopped.Select(Days));
        Assert.Equal(["桩基 2024-04-11..2024-04-15", "主体 2024-04-01..2024-04-02"], apart.Select(Days));
    }

    [Fact]
    public async Task Critical_nodes_of_every_project_are_found_by_the_database()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        foreach (var name in new[] { "压缩机基地", "物流园" })
        {
            var project = await api.HasProjectAsync(name);
            await api.AddNodeAsync(planner, project, "name: \"短\", kind: TASK, durationDays: 1, plannedStart: \"2024-04-01\"");
            await api.AddNodeAsync(planner, project, "name: \"长\", kind: TASK, durationDays: 3, plannedStart: \"2024-04-01\"");
        }

        var run = (await api.RunAsync("""
            {
              critical: scheduleNodes(where: { isCritical: { eq: true }, totalFloatDays: { lte: 0 } }, order: [{ earlyFinish: DESC }]) {
                totalCount nodes { name project { name } earlyFinish isCritical light } }
              loose: scheduleNodes(where: { freeFloatDays: { gt: 1.5 } }) { nodes { name totalFloatDays } }
            }
            """)).WithoutErrors();

        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task A_contradictory_schedule_has_no_forecasts_until_its_correction()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var piles = await api.HasNodeAsync(project, 1, "桩基", n => n.DurationDays = 5m);
        // A link that closes a loop, as in a register from before the check.
        var frame = await api.HasNodeAsync(project, 2, "主体", n => n.DurationDays = 2m);
        await api.HasLinkAsync(piles, frame);
        var back = await api.HasLinkAsync(frame, piles);

        await api.UpdateNodeAsync(planner, piles, "durationDays: 6");
        var broken = await ReadAsync(api);
        await api.UnlinkAsync(planner, back);
        var mended = await ReadAsync(api);

        Assert.Equal(["桩基 ", "主体 "], broken.Select(Days));
        Assert.Equal(["桩基 2024-03-15..2024-03-22", "主体 2024-03-25..2024-03-26"], mended.Select(Days));
    }

    [Fact]
    public async Task Dates_outside_the_calendars_leave_the_schedule_without_forecasts()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var node = await api.HasNodeAsync(project, 1, "桩基", n => n.DurationDays = 999_999_999_999m);

        var run = await api.UpdateNodeAsync(planner, node, "name: \"桩基及土方\"");

        Assert.Null(run.At("updateScheduleNode.errors"));
        Assert.Equal(["桩基及土方 "], (await ReadAsync(api)).Select(Days));
    }

    [Fact]
    public async Task Only_checking_a_write_computes_nothing()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var node = await api.HasNodeAsync(await api.HasProjectAsync("压缩机基地"), 1, "桩基", n => n.DurationDays = 5m);

        await api.UpdateNodeAsync(planner, node, "validateOnly: true, durationDays: 6");

        await using var database = await api.OpenAsync();
        Assert.Empty(database.ScheduleForecasts);
    }

    [Fact]
    public async Task A_removed_node_loses_its_forecast()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var node = await api.HasNodeAsync(project, 1, "桩基");
        await api.HasNodeAsync(project, 2, "主体");
        await api.UpdateNodeAsync(planner, node, "durationDays: 6");

        await api.RemoveNodeAsync(planner, node, version: 2);

        await using var database = await api.OpenAsync();
        Assert.NotEqual(node.Id, database.ScheduleForecasts.Single().NodeId);
    }

    [Fact]
    public async Task Forecasts_are_recomputed_at_midnight_and_for_rows_without_any()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 4, 12));
        var planned = new DateOnly(2024, 4, 12);
        foreach (var name in Enumerable.Range(1, 45))
        {
            await api.HasNodeAsync(
                await api.HasProjectAsync(
                    $"项目{name}"), 1, "桩基", n => (n.PlannedStart, n.PlannedFinish, n.DurationDays) = (new(2024, 4, 8), planned, 5m));
        }

        var computed = await RefreshAsync(api);
        var again = await RefreshAsync(api);
        var onTime = await LightsAsync(api);
        api.Clock.Advance(TimeSpan.FromDays(4));
        await RefreshAsync(api);
        var late = await LightsAsync(api);

        Assert.Equal((45, 0), (computed, again));
        Assert.Equal("GREEN 45", onTime);
        Assert.Equal("YELLOW 45", late);
    }

    [Fact]
    public async Task The_past_has_the_days_that_followed_from_its_schedule()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        await api.AddNodeAsync(planner, project, "name: \"桩基\", kind: TASK, durationDays: 5, plannedStart: \"2024-04-08\"");
        var then = api.Clock.GetUtcNow();
        api.Clock.Advance(TimeSpan.FromDays(1));
        var node = (await api.OpenAsync()).ScheduleNodes.Single();
        await api.UpdateNodeAsync(planner, node, "durationDays: 10");

        var run = (await api.RunAsync($$"""
            { now: projectById(id: "{{TestApi.IdOf(project)}}") { ...F }
              then: projectById(id: "{{TestApi.IdOf(project)}}", asOf: "{{then:O}}") { ...F } }
            fragment F on Project { scheduleNodes(where: { isCritical: { eq: true } }) { nodes { earlyFinish } } }
            """)).WithoutErrors();

        Assert.Equal(
            """{"data":{"now":{"scheduleNodes":{"nodes":[{"earlyFinish":"2024-04-19"}]}},"then":{"scheduleNodes":{"nodes":"""
                + """[{"earlyFinish":"2024-04-12"}]}}}}""", run.Raw);
    }

    [Fact]
    public async Task Days_of_inaccessible_schedules_are_not_shown()
    {
        await using var register = await TwoOffices.StartAsync();
        var planner = await register.HasAsync(Role.Planner);
        await RefreshAsync(register.Api);

        var run = (await register.Api.RunAsync(
            "{ scheduleNodes(where: { isCritical: { neq: null } }) { nodes { isCritical project { name } } } }",
            by: planner)).WithoutErrors();

        Assert.Equal(
            ["潮河街道的项目"], run.Each("scheduleNodes.nodes", "project")
                .Select(p => System.Text.Json.Nodes.JsonNode.Parse(p ?? "{}")?["name"]?.ToString()).Distinct());
        Assert.All(run.Each("scheduleNodes.nodes", "isCritical"), Assert.NotNull);
    }

    private static async Task<int> RefreshAsync(TestApi api)
    {
        var (computed, slice) = (0, ForecastSlice.None);
        do
        {
            slice = await api.Get<RefreshForecasts>().HandleAsync(slice.Last, CancellationToken.None);
            computed += slice.Computed;
        }
        while (slice.Last is not null);
        return computed;
    }

    private static async Task<string> LightsAsync(TestApi api)
    {
        var run = (await api.RunAsync(
            "{ green: scheduleNodes(where: { light: { eq: GREEN } }) { totalCount } yellow: scheduleNodes(where: { light: { eq: YELLOW } "
                + "}) { totalCount } }")).WithoutErrors();
        return run.At("green.totalCount")?.ToString() is not "0" and var green ? $"GREEN {green}" : $"YELLOW {run.At("yellow.totalCount")}";
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(TestApi api)
    {
        var run = (await api.RunAsync(Computed)).WithoutErrors();
        return [.. Enumerable.Range(0, run.Each("scheduleNodes.nodes", "name").Count).Select(index =>
        {
            var node = run.At($"scheduleNodes.nodes.{index}");
            return node?["earlyStart"] is null
                ? $"{node?["name"]} "
                : $"{node["name"]} {node["earlyStart"]}..{node["earlyFinish"]} late {node["lateStart"]}..{node["lateFinish"]} float "
                    + $"{node["totalFloatDays"]}/{node["freeFloatDays"]}{((bool?)node["isCritical"] == true ? " critical" : "")}";
        })];
    }

    private static string Days(string line) => line.Split(" late")[0];

    private static async Task<(ScheduleNode, ScheduleNode, ScheduleNode, ScheduleNode)> NodesAsync(TestApi api)
    {
        await using var database = await api.OpenAsync();
        return database.ScheduleNodes.OrderBy(n => n.Ordinal)
            .ToList() is [var a, var b, var c, var d] ? (a, b, c, d) : throw new InvalidOperationException();
    }

    private static async Task<ScheduleLink> LinkAsync(TestApi api)
    {
        await using var database = await api.OpenAsync();
        return database.ScheduleLinks.Single();
    }
}

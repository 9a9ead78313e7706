using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Schedules;

public sealed class SchedulePlanTests
{
    [Fact]
    public async Task A_node_is_added_after_its_last_sibling()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var office = await api.HasOrganisationAsync("经开建设");
        var works = await api.HasNodeAsync(project, 1, "厂房建设", n => n.Kind = ScheduleNodeKind.Summary);
        await api.HasNodeAsync(project, 2, "桩基", n => n.ParentId = works.Id);
        await api.HasNodeAsync(project, 3, "试生产");

        var run = await api.AddNodeAsync(planner, project, $$"""
            parentId: "{{TestApi.IdOf(works)}}", name: "主体结构", kind: TASK, wbs: "1.2", plannedStart: "2024-04-01",
              plannedFinish: "2024-06-28",
            durationDays: 60.5, weight: 2, responsibleOrganisationId: "{{TestApi.IdOf(office)}}"
            """);

        Snapshot.Match(run.ResponseAndWriteSql);
        Assert.Equal(["1 厂房建设", "2 桩基 < 厂房建设", "1002 主体结构 < 厂房建设", "2002 试生产"], await api.PlanAsync());
    }

    [Fact]
    public async Task A_node_takes_its_position_and_later_ones_move_up_to_the_next_gap()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var permit = await api.HasNodeAsync(project, 1, "施工许可");
        await api.HasNodeAsync(project, 2, "进场");
        var last = await api.HasNodeAsync(project, 9, "投产");

        await api.AddNodeAsync(planner, project, "name: \"选址\", kind: TASK, afterId: null");
        await api.AddNodeAsync(planner, project, $"name: \"开工令\", kind: MILESTONE, afterId: \"{TestApi.IdOf(permit)}\"");

        Assert.Equal(["1 选址", "2 施工许可", "3 开工令", "4 进场", "9 投产"], await api.PlanAsync());
        await using var database = await api.OpenAsync();
        Assert.Equal(1, database.ScheduleNodes.Single(n => n.Id == last.Id).Version);
    }

    [Fact]
    public async Task All_errors_in_a_new_node_are_reported_at_once()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var task = await api.HasNodeAsync(project, 1, "桩基", n => n.Wbs = "1");
        var gone = await api.HasOrganisationAsync("已撤销");
        await api.RemoveAsync(gone);

        var run = await api.AddNodeAsync(planner, project, $$"""
            parentId: "{{TestApi.IdOf(task)}}", responsibleOrganisationId: "{{TestApi.IdOf(gone)}}", name: " ", kind: MILESTONE, wbs: "1",
            plannedStart: "2024-04-02", plannedFinish: "2024-04-01", durationDays: 3, weight: -1
            """);

        Snapshot.Match(run.Response);
        Assert.Single(await api.PlanAsync());
    }

    [Fact]
    public async Task A_parent_is_a_summary_of_the_same_project_and_a_place_one_of_its_own()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var (project, other) = (await api.HasProjectAsync("压缩机基地"), await api.HasProjectAsync("物流园"));
        var works = await api.HasNodeAsync(project, 1, "厂房建设", n => n.Kind = ScheduleNodeKind.Summary);
        var foreign = await api.HasNodeAsync(other, 1, "冷库", n => n.Kind = ScheduleNodeKind.Summary);

        var stranger = await api.AddNodeAsync(planner, project, $"parentId: \"{TestApi.IdOf(foreign)}\", name: \"桩基\", kind: TASK");
        var place = await api.AddNodeAsync(
            planner, project, $"parentId: \"{TestApi.IdOf(works)}\", afterId: \"{TestApi.IdOf(works)}\", name: \"桩基\", kind: TASK");

        Assert.Equal(["INVALID_VALUE input.parentId"], stranger.Mistakes("addScheduleNode"));
        Assert.Equal(["INVALID_VALUE input.afterId"], place.Mistakes("addScheduleNode"));
    }

    [Fact]
    public async Task A_patch_keeps_what_is_left_out_and_clears_what_is_null()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var node = await api.HasNodeAsync(project, 1, "桩基", n =>
            (n.Wbs, n.PlannedStart, n.PlannedFinish, n.DurationDays, n.Weight) = ("1.1", new(2024, 4, 1), new(2024, 4, 30), 20m, 0.4m));

        var kept = await api.UpdateNodeAsync(planner, node, "name: \"桩基及土方\"");
        var cleared = await api.UpdateNodeAsync(
            planner, node,
            "wbs: null, plannedStart: null, plannedFinish: null, durationDays: null, weight: null, responsibleOrganisationId: null", 2);
        var refused = await api.UpdateNodeAsync(planner, node, "name: null", 3);

        Snapshot.Match(kept.ResponseAndWriteSql);
        Assert.Equal(
            "{\"wbs\":null,\"name\":\"桩基及土方\",\"plannedStart\":null,\"weight\":null}",
            Only(cleared, "wbs", "name", "plannedStart", "weight"));
        Assert.Equal("HC0016", refused.ErrorCode);
    }

    [Fact]
    public async Task A_kind_that_contradicts_the_rest_is_refused()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var works = await api.HasNodeAsync(project, 1, "厂房建设", n => n.Kind = ScheduleNodeKind.Summary);
        var piles = await api.HasNodeAsync(
            project, 2, "桩基", n => (n.ParentId, n.DurationDays) = (works.Id, 20m), progress: new() { Progress = 40m });

        var summary = await api.UpdateNodeAsync(planner, works, "kind: TASK");
        var task = await api.UpdateNodeAsync(
            planner, piles, "kind: MILESTONE, plannedStart: \"2024-04-01\", plannedFinish: \"2024-04-02\"");

        Assert.Equal(["INVALID_VALUE input.kind"], summary.Mistakes("updateScheduleNode"));
        Assert.Equal(
            ["INVALID_VALUE input.plannedFinish", "INVALID_VALUE input.durationDays", "INVALID_VALUE input.kind"],
            task.Mistakes("updateScheduleNode"));
    }

    [Fact]
    public async Task A_WBS_code_is_unique_in_a_project_and_may_stay_with_its_node()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var (project, other) = (await api.HasProjectAsync("压缩机基地"), await api.HasProjectAsync("物流园"));
        await api.HasNodeAsync(project, 1, "桩基", n => n.Wbs = "1.1");
        var frame = await api.HasNodeAsync(project, 2, "主体结构", n => n.Wbs = "1.2");
        var foreign = await api.HasNodeAsync(other, 1, "冷库");

        var taken = await api.UpdateNodeAsync(planner, frame, "wbs: \"1.1\"");
        var own = await api.UpdateNodeAsync(planner, frame, "wbs: \"1.2\", name: \"主体\"");
        var elsewhere = await api.UpdateNodeAsync(planner, foreign, "wbs: \"1.1\"");

        Assert.Equal(["INVALID_VALUE input.wbs"], taken.Mistakes("updateScheduleNode"));
        Assert.Equal(
            "'桩基' has the code 1.1 already; a code is unique in a project.", taken.At(
                "updateScheduleNode.errors.0.message")?.ToString());
        Assert.Null(own.At("updateScheduleNode.errors"));
        Assert.Null(elsewhere.At("updateScheduleNode.errors"));
    }

    [Fact]
    public async Task A_conflict_of_versions_shows_both_values()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var node = await api.HasNodeAsync(await api.HasProjectAsync("压缩机基地"), 1, "桩基");
        await api.UpdateNodeAsync(planner, node, "name: \"桩基及土方\"");

        var late = await api.UpdateNodeAsync(planner, node, "name: \"灌注桩\"");

        Assert.Equal(["VERSION_CONFLICT input.expectedVersion"], late.Mistakes("updateScheduleNode"));
        Assert.Equal("桩基及土方", late.At("updateScheduleNode.errors.0.theirs.0.value")?.ToString());
    }

    [Fact]
    public async Task Validating_finds_the_same_and_writes_nothing()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasNodeAsync(project, 1, "桩基", n => n.Wbs = "1");

        var right = await api.AddNodeAsync(planner, project, "validateOnly: true, name: \"主体结构\", kind: TASK, wbs: \"2\"");
        var wrong = await api.AddNodeAsync(planner, project, "validateOnly: true, name: \"主体结构\", kind: TASK, wbs: \"1\"");

        Assert.Null(right.At("addScheduleNode.errors"));
        Assert.Equal(["INVALID_VALUE input.wbs"], wrong.Mistakes("addScheduleNode"));
        Assert.Equal(["1 桩基"], await api.PlanAsync());
    }

    private static string Only(Run run, params string[] members) => new System.Text.Json.Nodes.JsonObject(
        members.Select(member => KeyValuePair.Create(member, run.At($"updateScheduleNode.scheduleNode.{member}")?.DeepClone())))
        .ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

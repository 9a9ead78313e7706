using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Schedules;

public sealed class ScheduleTreeTests
{
    [Fact]
    public async Task A_node_moves_with_all_below_it_and_only_nodes_between_its_places_change()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var before = await api.HasNodeAsync(project, 1, "前期", n => n.Kind = ScheduleNodeKind.Summary);
        await api.HasNodeAsync(project, 2, "选址", n => n.ParentId = before.Id);
        var works = await api.HasNodeAsync(project, 3, "施工", n => n.Kind = ScheduleNodeKind.Summary);
        var frame = await api.HasNodeAsync(project, 4, "主体", n => (n.ParentId, n.Kind) = (works.Id, ScheduleNodeKind.Summary));
        await api.HasNodeAsync(project, 5, "一层", n => n.ParentId = frame.Id);
        var last = await api.HasNodeAsync(project, 6, "投产");

        var run = await api.MoveNodeAsync(planner, frame, $"parentId: \"{TestApi.IdOf(before)}\", afterId: null");

        Snapshot.Match(run.ResponseAndWriteSql);
        Assert.Equal(["1 前期", "2 主体 < 前期", "3 一层 < 主体", "4 选址 < 前期", "5 施工", "6 投产"], await api.PlanAsync());
        await using var database = await api.OpenAsync();
        Assert.Equal(1, database.ScheduleNodes.Single(n => n.Id == last.Id).Version);
    }

    [Fact]
    public async Task A_move_can_change_the_place_alone_or_the_parent_alone()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var works = await api.HasNodeAsync(project, 1, "施工", n => n.Kind = ScheduleNodeKind.Summary);
        var piles = await api.HasNodeAsync(project, 2, "桩基", n => n.ParentId = works.Id);
        var frame = await api.HasNodeAsync(project, 3, "主体", n => n.ParentId = works.Id);

        await api.MoveNodeAsync(planner, piles, $"afterId: \"{TestApi.IdOf(frame)}\"");
        Assert.Equal(["1 施工", "3 主体 < 施工", "4 桩基 < 施工"], await api.PlanAsync());

        await api.MoveNodeAsync(planner, frame, "parentId: null");
        Assert.Equal(["1 施工", "4 桩基 < 施工", "5 主体"], await api.PlanAsync());

        var nothing = await api.MoveNodeAsync(planner, frame, "", 2);
        Assert.Equal(["INVALID_VALUE input.parentId"], nothing.Mistakes("moveScheduleNode"));
    }

    [Fact]
    public async Task A_node_cannot_be_its_own_descendant()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var works = await api.HasNodeAsync(project, 1, "施工", n => n.Kind = ScheduleNodeKind.Summary);
        var frame = await api.HasNodeAsync(project, 2, "主体", n => (n.ParentId, n.Kind) = (works.Id, ScheduleNodeKind.Summary));
        var floor = await api.HasNodeAsync(project, 3, "一层", n => (n.ParentId, n.Kind) = (frame.Id, ScheduleNodeKind.Summary));

        var run = await api.MoveNodeAsync(planner, works, $"parentId: \"{TestApi.IdOf(floor)}\"");
        var itself = await api.MoveNodeAsync(planner, works, $"parentId: \"{TestApi.IdOf(works)}\"");

        Snapshot.Match(run.Response);
        Assert.Equal(["SCHEDULE_CYCLE input.parentId"], itself.Mistakes("moveScheduleNode"));
        Assert.Equal(["1 施工", "2 主体 < 施工", "3 一层 < 主体"], await api.PlanAsync());
    }

    [Fact]
    public async Task A_node_cannot_move_below_its_successor()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var works = await api.HasNodeAsync(project, 1, "施工", n => n.Kind = ScheduleNodeKind.Summary);
        var piles = await api.HasNodeAsync(project, 2, "桩基", n => n.ParentId = works.Id);
        var permit = await api.HasNodeAsync(project, 3, "施工许可");
        await api.HasLinkAsync(permit, works);

        var run = await api.MoveNodeAsync(planner, permit, $"parentId: \"{TestApi.IdOf(works)}\"");
        var task = await api.MoveNodeAsync(planner, permit, $"parentId: \"{TestApi.IdOf(piles)}\"");

        Assert.Equal(["SCHEDULE_CYCLE input.parentId"], run.Mistakes("moveScheduleNode"));
        Assert.Equal(["施工", "施工许可"], run.Each("moveScheduleNode.errors.0.loop", "name"));
        Assert.Equal(["INVALID_VALUE input.parentId"], task.Mistakes("moveScheduleNode"));
        Assert.Equal(["1 施工", "2 桩基 < 施工", "3 施工许可"], await api.PlanAsync());
    }

    [Fact]
    public async Task A_removal_names_the_links_that_go_with_the_node()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var works = await api.HasNodeAsync(project, 1, "施工", n => n.Kind = ScheduleNodeKind.Summary, progress: new() { Progress = 50m });
        var piles = await api.HasNodeAsync(
            project, 2, "桩基", n => n.ParentId = works.Id, progress: new() { Progress = 100m, ActualFinish = new(2024, 3, 1) });
        var frame = await api.HasNodeAsync(project, 3, "主体", n => n.ParentId = works.Id);
        var trial = await api.HasNodeAsync(project, 4, "试生产");
        await api.HasLinkAsync(piles, frame);
        await api.HasLinkAsync(frame, trial);

        var linked = await api.RemoveNodeAsync(planner, frame);
        var removed = await api.RemoveNodeAsync(planner, frame, "detach: true");

        Assert.Equal(["INVALID_VALUE input.detach"], linked.Mistakes("removeScheduleNode"));
        Assert.Contains("桩基 → 主体; 主体 → 试生产", linked.At("removeScheduleNode.errors.0.message")?.ToString(), StringComparison.Ordinal);
        Snapshot.Match(removed.ResponseAndWriteSql);
        Assert.Equal(["1 施工", "2 桩基 < 施工", "4 试生产"], await api.PlanAsync());
        await using var database = await api.OpenAsync();
        Assert.Equal(100m, database.ScheduleNodes.Single(n => n.Id == works.Id).Progress);
        Assert.Empty(database.ScheduleLinks);
    }

    [Fact]
    public async Task A_node_with_children_is_not_removed()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var works = await api.HasNodeAsync(project, 1, "施工", n => n.Kind = ScheduleNodeKind.Summary);
        await api.HasNodeAsync(project, 2, "桩基", n => n.ParentId = works.Id);

        var run = await api.RemoveNodeAsync(planner, works, "detach: true", version: 7);

        Assert.Equal(
            ["INVALID_VALUE input.scheduleNodeId", "VERSION_CONFLICT input.expectedVersion"], run.Mistakes("removeScheduleNode"));
        Assert.Equal(2, (await api.PlanAsync()).Count);
    }

    [Fact]
    public async Task A_repeated_removal_under_one_key_gets_the_first_answer()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var node = await api.HasNodeAsync(await api.HasProjectAsync("压缩机基地"), 1, "桩基");

        var first = await api.RemoveNodeAsync(planner, node, "idempotencyKey: \"k-1\"");
        var again = await api.RemoveNodeAsync(planner, node, "idempotencyKey: \"k-1\"");
        var other = await api.RemoveNodeAsync(planner, node);

        Assert.Equal(TestApi.IdOf(node), first.At("removeScheduleNode.removed.0.id")?.ToString());
        Assert.Equal(first.Response, again.Response);
        Assert.Equal(["NOT_FOUND input.scheduleNodeId"], other.Mistakes("removeScheduleNode"));
    }
}

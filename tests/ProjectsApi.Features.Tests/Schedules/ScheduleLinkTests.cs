using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Schedules;

public sealed class ScheduleLinkTests
{
    [Fact]
    public async Task A_link_delays_its_successor()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var (piles, frame) = (await api.HasNodeAsync(project, 1, "桩基"), await api.HasNodeAsync(project, 2, "主体"));
        var trial = await api.HasNodeAsync(project, 3, "试生产");

        var plain = await api.LinkAsync(planner, piles, frame);
        var lead = await api.LinkAsync(planner, frame, trial, "kind: SS, lagDays: -2.5");

        Snapshot.Match(plain.ResponseAndWriteSql);
        Assert.Equal("SS", lead.At("linkScheduleNodes.scheduleLink.kind")?.ToString());
        Assert.Equal("-2.5", lead.At("linkScheduleNodes.scheduleLink.lagDays")?.ToString());
    }

    [Fact]
    public async Task A_loop_is_refused_and_named_node_by_node()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var works = await api.HasNodeAsync(project, 1, "施工", n => n.Kind = ScheduleNodeKind.Summary);
        var piles = await api.HasNodeAsync(project, 2, "桩基", n => n.ParentId = works.Id);
        var frame = await api.HasNodeAsync(project, 3, "主体", n => n.ParentId = works.Id);
        var trial = await api.HasNodeAsync(project, 4, "试生产");
        await api.HasLinkAsync(piles, frame);
        await api.HasLinkAsync(works, trial);

        var back = await api.LinkAsync(planner, frame, piles);
        var overSummary = await api.LinkAsync(planner, trial, piles, "lagDays: 0.00001");

        Snapshot.Match(back.Response);
        Assert.Equal(["SCHEDULE_CYCLE input.successorId", "INVALID_VALUE input.lagDays"], overSummary.Mistakes("linkScheduleNodes"));
        Assert.Equal(["试生产", "桩基", "施工"], overSummary.Each("linkScheduleNodes.errors.0.loop", "name"));
        await using var database = await api.OpenAsync();
        Assert.Equal(2, database.ScheduleLinks.Count());
    }

    [Fact]
    public async Task A_summary_is_not_linked_with_what_is_below_it()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var works = await api.HasNodeAsync(project, 1, "施工", n => n.Kind = ScheduleNodeKind.Summary);
        var piles = await api.HasNodeAsync(project, 2, "桩基", n => n.ParentId = works.Id);

        var down = await api.LinkAsync(planner, works, piles);
        var up = await api.LinkAsync(planner, piles, works);

        Assert.Equal(["SCHEDULE_CYCLE input.successorId"], down.Mistakes("linkScheduleNodes"));
        Assert.Equal(["SCHEDULE_CYCLE input.successorId"], up.Mistakes("linkScheduleNodes"));
    }

    [Fact]
    public async Task Two_nodes_of_one_project_are_linked_once()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var (piles, frame) = (await api.HasNodeAsync(project, 1, "桩基"), await api.HasNodeAsync(project, 2, "主体"));
        var foreign = await api.HasNodeAsync(await api.HasProjectAsync("物流园"), 1, "冷库");
        await api.HasLinkAsync(piles, frame);

        string[] wrong = ["INVALID_VALUE input.successorId"];
        Assert.Equal(wrong, (await api.LinkAsync(planner, piles, frame, "kind: FF")).Mistakes("linkScheduleNodes"));
        Assert.Equal(wrong, (await api.LinkAsync(planner, piles, piles)).Mistakes("linkScheduleNodes"));
        Assert.Equal(wrong, (await api.LinkAsync(planner, piles, foreign)).Mistakes("linkScheduleNodes"));
    }

    [Fact]
    public async Task An_unlinked_pair_may_be_linked_the_other_way_round()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var (piles, frame) = (await api.HasNodeAsync(project, 1, "桩基"), await api.HasNodeAsync(project, 2, "主体"));
        var link = await api.HasLinkAsync(piles, frame);

        var stale = await api.UnlinkAsync(planner, link, version: 2);
        var run = await api.UnlinkAsync(planner, link);
        var turned = await api.LinkAsync(planner, frame, piles);

        Assert.Equal(["VERSION_CONFLICT input.expectedVersion"], stale.Mistakes("unlinkScheduleNodes"));
        Snapshot.Match(run.ResponseAndWriteSql);
        Assert.Null(turned.At("linkScheduleNodes.errors"));
    }
}

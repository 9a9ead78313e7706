using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Tests.Schedules;

public sealed class ScheduleLockTests
{
    [Fact]
    public Task Two_links_at_once_never_close_a_loop_on_sqlite() => LinksAtOnceAsync(new SqliteFile());

    [SkippableFact]
    public Task Two_links_at_once_never_close_a_loop_on_postgresql() => LinksAtOnceAsync(new PostgreSqlDatabase());

    [SkippableFact]
    public async Task Reports_at_once_all_count_in_the_summary_on_postgresql()
    {
        await using var api = await TestApi.StartAsync(database: new PostgreSqlDatabase());
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var works = await api.HasNodeAsync(project, 1, "施工", n => n.Kind = Data.Schedules.ScheduleNodeKind.Summary);
        var floors = new List<Data.Schedules.ScheduleNode>();
        for (var floor = 1; floor <= 8; floor++)
        {
            floors.Add(await api.HasNodeAsync(project, floor + 1, $"{floor}层", n => n.ParentId = works.Id));
        }

        var runs = await Task.WhenAll(floors.Select(floor => api.ReportAsync(planner, floor, "progress: 40")));

        Assert.All(runs, run => Assert.Null(run.At("reportScheduleProgress.errors")));
        await using var database = await api.OpenAsync();
        Assert.Equal(40m, database.ScheduleNodes.Single(n => n.Id == works.Id).Progress);
    }

    [Fact]
    public Task Writes_at_once_leave_the_days_of_all_of_them_on_sqlite() => WritesAtOnceAsync(new SqliteFile());

    [SkippableFact]
    public Task Writes_at_once_leave_the_days_of_all_of_them_on_postgresql() => WritesAtOnceAsync(new PostgreSqlDatabase());

    // A chain of eight; a separate writer cuts or extends each link.
    private static async Task WritesAtOnceAsync(TestDatabase where)
    {
        await using var api = await TestApi.StartAsync(database: where);
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var nodes = new List<ScheduleNode>();
        for (var place = 1; place <= 8; place++)
        {
            nodes.Add(await api.HasNodeAsync(project, place, $"{place}", n => n.DurationDays = 1m));
        }

        var links = new List<ScheduleLink>();
        foreach (var (predecessor, successor) in nodes.Zip(nodes.Skip(1)))
        {
            links.Add(await api.HasLinkAsync(predecessor, successor));
        }

        var runs = await Task.WhenAll(links.Select((link, place) =>
            place % 3 == 0 ? api.UnlinkAsync(planner, link) : api.UpdateLinkAsync(planner, link, $"lagDays: {place}")));

        Assert.All(runs, run => Assert.DoesNotContain("\"code\"", run.Raw, StringComparison.Ordinal));
        await using var database = await api.OpenAsync();
        var kept = database.ScheduleForecasts.ToDictionary(f => f.NodeId, f => (f.EarlyStart, f.TotalFloatMinutes));
        var schedule = (await api.Get<ComputeSchedule>().HandleAsync(
            [project.Id], new ScheduleRequest(new(2024, 3, 15)), past: null, CancellationToken.None))[project.Id];
        Assert.Equal(
            schedule.Rows.Nodes.Select(
                (node, place) =>
                    (node.Name, Start: WallClock.DayOf(schedule.Pass?.EarlyStart(place) ?? 0), schedule.Pass?.TotalFloat(place))),
            schedule.Rows.Nodes.Select(node => (node.Name, kept[node.Id].EarlyStart, (int?)kept[node.Id].TotalFloatMinutes)));
    }

    private static async Task LinksAtOnceAsync(TestDatabase where)
    {
        await using var api = await TestApi.StartAsync(database: where);
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        for (var round = 0; round < 10; round++)
        {
            var one = await api.HasNodeAsync(project, (2 * round) + 1, $"甲{round}");
            var other = await api.HasNodeAsync(project, (2 * round) + 2, $"乙{round}");

            var runs = await Task.WhenAll(api.LinkAsync(planner, one, other), api.LinkAsync(planner, other, one));

            var refused = Assert.Single(runs, run => run.At("linkScheduleNodes.errors") is not null);
            Assert.Equal(["SCHEDULE_CYCLE input.successorId"], refused.Mistakes("linkScheduleNodes"));
        }
    }
}

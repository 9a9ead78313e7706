using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Features.Schedules.Keeping;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Schedules;

/// <summary>A kept schedule equals the database after every write, of this node and of others.</summary>
public sealed class KeptScheduleTests
{
    private const int Steps = 80;
    private static readonly string Statutory =
        GlobalId.Encode("ScheduleCalendar", BuiltInCalendars.KeyOf(BuiltInCalendar.ChineseStatutory, null) ?? Guid.Empty);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public Task Writes_in_any_order_leave_it_equal_on_sqlite(int seed) => StormAsync(new SqliteFile(), seed);

    [SkippableTheory]
    [InlineData(4)]
    [InlineData(5)]
    public Task Writes_in_any_order_leave_it_equal_on_postgresql(int seed) => StormAsync(new PostgreSqlDatabase(), seed);

    [SkippableTheory]
    [InlineData(6)]
    public Task Writes_in_any_order_leave_it_equal_on_sql_server(int seed) => StormAsync(new SqlServerDatabase(), seed);

    [Fact]
    public async Task A_schedule_is_read_once_until_its_project_changes()
    {
        await using var api = await StartAsync(new SqliteFile());
        var planner = await api.HasPersonAsync("钱工");
        var plan = await SmallPlan.StartAsync(api);

        var first = await ReadAsync(api, plan.Project);
        var second = await ReadAsync(api, plan.Project);
        await api.HasNodeAsync(plan.Project, 6, "另一台服务器的写入");
        var third = await ReadAsync(api, plan.Project);
        await api.UpdateNodeAsync(planner, plan.Piles, "durationDays: 12");
        await using var database = await api.OpenAsync();
        var fourth = await ReadAsync(api, plan.Project);

        Assert.Same(first, second);
        Assert.NotSame(second, third);
        Assert.Equal(6, third.Nodes.Count);
        // A write keeps what it knows: the unchanged nodes are the same objects.
        Assert.Same(third.Nodes[0], fourth.Nodes[0]);
        Assert.Equal(12m, fourth.Nodes[1].DurationDays);
    }

    [Fact]
    public async Task A_write_that_is_only_checked_leaves_the_kept_schedule()
    {
        await using var api = await StartAsync(new SqliteFile());
        var planner = await api.HasPersonAsync("钱工");
        var plan = await SmallPlan.StartAsync(api);
        var before = await ReadAsync(api, plan.Project);

        await api.UpdateNodeAsync(planner, plan.Piles, "validateOnly: true, durationDays: 12");
        await api.UpdateNodeAsync(planner, plan.Frame, "validateOnly: true, durationDays: 30");

        Assert.Same(before, await ReadAsync(api, plan.Project));
        Assert.Equal(10m, before.Nodes[1].DurationDays);
    }

    [Fact]
    public async Task A_refused_report_does_not_change_kept_summaries()
    {
        await using var api = await StartAsync(new SqliteFile());
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var summary = await api.HasNodeAsync(project, 1, "土建", n => n.Kind = ScheduleNodeKind.Summary);
        var piles = await api.HasNodeAsync(project, 2, "桩基", n => (n.ParentId, n.DurationDays) = (summary.Id, 5m));
        var before = await ReadAsync(api, project);

        await api.ReportAsync(planner, piles, "progress: 40, actualStart: \"2024-03-11\"", version: 7);
        var refused = before.Nodes[0].Progress;
        await api.ReportAsync(planner, piles, "progress: 40, actualStart: \"2024-03-11\"");

        Assert.Equal((0m, 0m), (refused, before.Nodes[0].Progress));
        Assert.Equal(40m, (await ReadAsync(api, project)).Nodes[0].Progress);
    }

    [Fact]
    public async Task The_schedule_used_longest_ago_makes_room()
    {
        await using var api = await StartAsync(new SqliteFile(), rows: 40);
        var plans = new[] { await SmallPlan.StartAsync(api), await SmallPlan.StartAsync(api), await SmallPlan.StartAsync(api) };

        var first = await ReadAsync(api, plans[0].Project);
        var second = await ReadAsync(api, plans[1].Project);
        await ReadAsync(api, plans[2].Project);

        Assert.Same(second, await ReadAsync(api, plans[1].Project));
        Assert.NotSame(first, await ReadAsync(api, plans[0].Project));
    }

    private static async Task StormAsync(TestDatabase database, int seed)
    {
        await using var api = await StartAsync(database);
        var (planner, random) = (await api.HasPersonAsync("钱工"), new Random(seed));
        var plan = await SmallPlan.StartAsync(api);
        await api.SetSetupAsync(planner, plan.Project, "start: \"2024-04-01\"");
        for (var step = 0; step < Steps; step++)
        {
            await WriteAsync(api, planner, plan.Project, random);
            await AssertEqualAsync(api, plan.Project, $"Seed {seed}, step {step}");
        }

        // Refused writes would prove little.
        var end = await ReadAsync(api, plan.Project);
        Assert.True(
            end is { Nodes.Count: > 10, Links.Count: > 0, Assignments.Count: > 0, Calendars.Own.Count: > 0 },
            $"{end.Nodes.Count} nodes, {end.Links.Count} links, {end.Assignments.Count} assignments, {end.Calendars.Own.Count} calendars");
    }

    // Many are refused, such as a link that closes a loop.
    private static async Task WriteAsync(TestApi api, Person by, Project project, Random random)
    {
        await using var database = await api.OpenAsync();
        var nodes = await database.ScheduleNodes.Where(n => n.ProjectId == project.Id).OrderBy(n => n.Ordinal).ToListAsync();
        var (node, other) = (nodes[random.Next(nodes.Count)], nodes[random.Next(nodes.Count)]);
        var links = await database.ScheduleLinks.Where(l => l.ProjectId == project.Id).OrderBy(l => l.Id).ToListAsync();
        var under = nodes.Where(n => n.Kind == ScheduleNodeKind.Summary).Select(TestApi.IdOf).LastOrDefault();
        switch (random.Next(14))
        {
            case 0:
                await api.UpdateNodeAsync(by, node, $"durationDays: {random.Next(1, 30)}", node.Version);
                break;
            case 1:
                await api.ReportAsync(by, node, $"progress: {random.Next(1, 99)}, actualStart: \"2024-03-11\"", node.Version);
                break;
            case 2:
                await api.AddNodeAsync(
                    by, project, $"name: \"新\", kind: TASK, durationDays: 3{(under is null ? "" : $", parentId: \"{under}\"")}");
                break;
            case 3:
                await api.AddNodeAsync(by, project, $"name: \"汇总\", kind: SUMMARY, afterId: null");
                break;
            case 4:
                await api.MoveNodeAsync(by, node, under is null ? "afterId: null" : $"parentId: \"{under}\"", node.Version);
                break;
            case 5 when nodes.Count > 5:
                await api.RemoveNodeAsync(by, node, version: node.Version);
                break;
            case 6:
                await api.LinkAsync(by, node, other, $"lagDays: {random.Next(-1, 3)}");
                break;
            case 7 when links.Count > 0:
                await api.UnlinkAsync(by, links[random.Next(links.Count)], links[0].Version);
                break;
            default:
                await WriteOthersAsync(api, by, project, random, nodes);
                break;
        }
    }

    private static async Task WriteOthersAsync(
        TestApi api, Person by, Project project, Random random, List<ScheduleNode> nodes)
    {
        var (node, other) = (nodes[random.Next(nodes.Count)], nodes[random.Next(nodes.Count)]);
        switch (random.Next(6))
        {
            case 0:
                await api.SetSetupAsync(by, project, $"start: \"2024-04-{random.Next(1, 28):00}\"");
                break;
            case 1:
                await api.HasNodeAsync(project, nodes[^1].Ordinal + 1, "另一台服务器", n => n.DurationDays = random.Next(1, 9));
                break;
            case 2:
                await api.AddCalendarAsync(by, project, $"name: \"日历 {random.Next()}\", baseId: \"{Statutory}\"");
                break;
            case 3:
                await api.RunAsync(
                    $$"""
                    mutation { assignScheduleResource(input: { scheduleNodeId: "{{TestApi.IdOf(node)}}",
                      scheduleResourceId: "{{TestApi.IdOf(await api.HasResourceAsync(project, $"班组 {random.Next()}"))}}" }) {
                        errors { ... on Error { message } } } }
                    """, by: by);
                break;
            case 4:
                await api.RunAsync(
                    $$"""
                    mutation { applyScheduleChanges(input: { projectId: "{{TestApi.IdOf(project)}}", changes: [{
                      scheduleNodeId: "{{TestApi.IdOf(node)}}", expectedVersion: {{node.Version}}, durationDays: {{random.Next(1, 9)}},
                      links: [{ predecessorId: "{{TestApi.IdOf(other)}}", lagDays: {{random.Next(3)}} }] }] }) {
                        errors { ... on Error { message } } } }
                    """, by: by);
                break;
            default:
                await api.UpdateNodeAsync(
                    by, node, $"name: \"{random.Next(100)}\", plannedStart: \"2024-05-0{random.Next(1, 9)}\"",
                    node.Version);
                break;
        }
    }

    private static async Task AssertEqualAsync(TestApi api, Project project, string at)
    {
        var kept = await ReadAsync(api, project);
        await using var database = await api.OpenAsync();
        var stored = (await LoadSchedules.HandleAsync(database, [project.Id], CancellationToken.None))[project.Id];
        Assert.True(Text(kept.Nodes) == Text(stored.Nodes), $"{at}: nodes\n{Text(kept.Nodes)}\n{Text(stored.Nodes)}");
        Assert.True(Text(kept.Links) == Text(stored.Links), $"{at}: links\n{Text(kept.Links)}\n{Text(stored.Links)}");
        Assert.True(Text([kept.Setup]) == Text([stored.Setup]), $"{at}: setup");
        Assert.True(Text(kept.Assignments) == Text(stored.Assignments), $"{at}: assignments");
        Assert.Equal(stored.Calendars.Own.Order(), kept.Calendars.Own.Order());

        // Rows of another node have no forecast until the next write.
        var forecasts = await database.ScheduleForecasts.Where(f => f.ProjectId == project.Id).ToDictionaryAsync(f => f.NodeId);
        if (forecasts.Count == stored.Nodes.Count)
        {
            var today = ZoneCalendarDay.Of(api.Clock);
            Assert.All(
                NodeForecasts.Of(ComputedSchedule.Of(stored, new ScheduleRequest(today), CancellationToken.None)),
                forecast => Assert.True(forecasts[forecast.NodeId].HasValuesOf(forecast), $"{at}: forecast of {forecast.NodeId}"));
        }
    }

    private static string Text<TRow>(IEnumerable<TRow> rows)
        where TRow : class =>
        string.Join('\n', rows.Select(row => string.Join(' ', typeof(TRow).GetProperties()
            .Where(column => column.PropertyType.IsValueType || column.PropertyType == typeof(string))
            .Select(column => $"{column.Name}={column.GetValue(row)}"))));

    private static async Task<ScheduleRows> ReadAsync(TestApi api, Project project)
    {
        await using var database = await api.OpenAsync();
        return (await api.Get<KeptSchedules>().ReadAsync(database, [project.Id], isPast: false, CancellationToken.None))[project.Id].Rows;
    }

    private static Task<TestApi> StartAsync(TestDatabase database, int rows = 10_000) => TestApi.StartAsync(
        database: database, configure: services => services.AddSingleton(new ScheduleOptions { KeptRows = rows }));
}

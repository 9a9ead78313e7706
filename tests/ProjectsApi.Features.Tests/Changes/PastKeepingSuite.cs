using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract;
using ProjectsApi.Data.Past;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Changes;

/// <summary>Looking back costs little however long the log is, and what it costs is known.</summary>
public abstract class PastKeepingSuite(Func<TestDatabase> database)
{
    private const int Long = (2 * PastSnapshots.Every) + 200;

    [SkippableFact]
    public async Task One_past_is_replayed_once_however_often_it_is_asked_for()
    {
        await using var api = await StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        var query = $$"""
            { a: projectById(id: "{{TestApi.IdOf(project)}}", asOf: "{{api.Clock.GetUtcNow():O}}") { name }
              b: projectById(id: "{{TestApi.IdOf(project)}}", asOf: "{{api.Clock.GetUtcNow():O}}") { stage } }
            """;

        var first = (await api.RunAsync(query)).WithoutErrors();
        var second = (await api.RunAsync(query)).WithoutErrors();

        Assert.Single(Replays(first, project));
        Assert.Empty(Replays(second, project));
    }

    [SkippableFact]
    public async Task Who_asks_for_another_moment_between_the_same_two_writes_replays_nothing()
    {
        await using var api = await StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        var registered = api.Clock.GetUtcNow();
        api.Clock.Advance(TimeSpan.FromMinutes(2));
        await AskAsync(api, project, registered);

        var later = await AskAsync(api, project, registered.AddMinutes(1));

        Assert.Empty(Replays(later, project));
        Assert.Equal("压缩机基地", later.At("projectById.name")?.ToString());
    }

    [SkippableFact]
    public async Task What_was_is_the_same_with_and_without_images_at_every_moment()
    {
        await using var api = await StartAsync();
        var (project, moments) = await HasLongLogAsync(api);
        var replayed = new List<string?>();
        foreach (var moment in moments)
        {
            replayed.Add((await AskAsync(api, project, moment)).At("projectById")?.ToJsonString());
        }

        await api.Get<PastSnapshots>().KeepAsync(0, CancellationToken.None);
        await api.Get<PastSnapshotCache>().DisposeAsync();
        var fromImages = new List<string?>();
        foreach (var moment in moments)
        {
            var run = await AskAsync(api, project, moment);
            fromImages.Add(run.At("projectById")?.ToJsonString());
        }

        Assert.Equal(2, await ImagesAsync(api, project));
        Assert.Equal(moments.Count, replayed.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(replayed, fromImages);
    }

    [SkippableFact]
    public async Task Images_are_made_once_and_those_that_come_due_later()
    {
        await using var api = await StartAsync();
        var (project, _) = await HasLongLogAsync(api);
        var snapshots = api.Get<PastSnapshots>();
        var head = await snapshots.KeepAsync(0, CancellationToken.None);

        Assert.Equal(head, await snapshots.KeepAsync(head, CancellationToken.None));
        await snapshots.KeepAsync(0, CancellationToken.None);
        Assert.Equal(2, await ImagesAsync(api, project));

        await WriteAsync(api, project, PastSnapshots.Every);
        await snapshots.KeepAsync(head, CancellationToken.None);
        Assert.Equal(3, await ImagesAsync(api, project));
    }

    [SkippableFact]
    public async Task The_cost_of_looking_back_grows_with_the_log_and_images_lower_it()
    {
        await using var api = await StartAsync();
        var (project, moments) = await HasLongLogAsync(api);
        var query = $$"""{ projectById(id: "{{TestApi.IdOf(project)}}", asOf: "{{moments[^1]:O}}") { name } }""";

        var whole = await api.CostAsync(query);
        await api.Get<PastSnapshots>().KeepAsync(0, CancellationToken.None);
        await api.Get<PastSnapshotCache>().DisposeAsync();
        var bounded = await api.CostAsync(query);
        var kept = await api.CostAsync(query);

        Assert.InRange(whole - kept, Long / 10, (Long / 10) + 10);
        Assert.InRange(bounded - kept, 20, PastSnapshots.Every / 10);
    }

    [SkippableFact]
    public async Task One_request_does_not_look_back_at_a_long_log_at_will()
    {
        await using var api = await StartAsync(limits => limits.MaxFieldCost = 300);
        var (project, moments) = await HasLongLogAsync(api);
        var fields = moments.TakeLast(4).Select((moment, place) =>
            $$"""m{{place}}: projectById(id: "{{TestApi.IdOf(project)}}", asOf: "{{moment:O}}") { name }""");

        var run = await api.RunAsync($"{{ {string.Join(' ', fields)} }}");

        var errors = (JsonNode.Parse(run.Raw)?["errors"] as JsonArray)?.Select(error => error?["extensions"]).ToList() ?? [];
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Equal("HC0047", error?["code"]?.ToString()));
        Assert.All(errors, error => Assert.Equal(300, error?["maxFieldCost"]?.GetValue<int>()));
        // What is large can be asked for by itself.
        Assert.Equal(4 - errors.Count, Enumerable.Range(0, 4).Count(place => run.At($"m{place}") is not null));
        Assert.InRange(errors.Count, 1, 3);
    }

    [SkippableFact]
    public async Task The_history_of_then_ends_then()
    {
        await using var api = await StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        await RenameAsync(api, project, "一");
        var then = api.Clock.GetUtcNow();
        api.Clock.Advance(TimeSpan.FromMinutes(1));
        await RenameAsync(api, project, "二");

        var run = (await api.RunAsync($$"""
            { then: projectById(id: "{{TestApi.IdOf(project)}}", asOf: "{{then:O}}") { history { totalCount nodes { version } } }
              now: projectById(id: "{{TestApi.IdOf(project)}}") { history { totalCount } } }
            """)).WithoutErrors();

        Assert.Equal(["2", "1"], run.Each("then.history.nodes", "version"));
        Assert.Equal(2, run.At("then.history.totalCount")?.GetValue<int>());
        Assert.Equal(3, run.At("now.history.totalCount")?.GetValue<int>());
    }

    private Task<TestApi> StartAsync(Action<ContractOptions>? limits = null) => TestApi.StartAsync(
        database: database(), configure: limits is null ? null : services => services.PostConfigure(limits));

    private static async Task<Run> AskAsync(TestApi api, Project project, DateTimeOffset at) => (await api.RunAsync($$"""
        { projectById(id: "{{TestApi.IdOf(project)}}", asOf: "{{at:O}}") {
            name version physicalProgress updatedAt scheduleNodes(first: 50) { nodes { id name progress plannedStart version } } } }
        """)).WithoutErrors();

    private static IEnumerable<string> Replays(Run run, Project project) => run.Sql.Where(sql =>
        sql.Contains("\"Fields\"", StringComparison.Ordinal) && sql.Contains(project.Id.ToString(), StringComparison.OrdinalIgnoreCase));

    private static async Task<int> ImagesAsync(TestApi api, Project project)
    {
        await using var context = await api.OpenAsync();
        return await context.PastSnapshots.CountAsync(image => image.ProjectId == project.Id);
    }

    /// <summary>A project whose log is long, with moments all over it.</summary>
    private static async Task<(Project Project, IReadOnlyList<DateTimeOffset> Moments)> HasLongLogAsync(TestApi api)
    {
        var project = await api.HasProjectAsync("压缩机基地");
        var moments = new List<DateTimeOffset>();
        for (var part = 0; part < 12; part++)
        {
            await WriteAsync(api, project, Long / 12);
            moments.Add(api.Clock.GetUtcNow());
            api.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        return (project, moments);
    }

    /// <summary>Adds, changes and removes nodes, one row a change.</summary>
    private static async Task WriteAsync(TestApi api, Project project, int changes)
    {
        await using var context = await api.OpenAsync();
        var nodes = await context.ScheduleNodes.AsTracking()
            .Where(node => node.ProjectId == project.Id).OrderBy(node => node.Id).ToListAsync();
        var written = 0;
        while (written < changes)
        {
            if (nodes.Count > 8 && written % 20 == 0)
            {
                context.Remove(nodes[0]);
                nodes.RemoveAt(0);
            }
            else if (nodes.Count < 6 || written % 10 == 0)
            {
                var node = NewNode(api, project, nodes.Count == 0 ? 1 : nodes[^1].Ordinal + 1);
                context.Add(node);
                nodes.Add(node);
            }
            else
            {
                var node = nodes[written % nodes.Count];
                node.Report(node.Reported() with { Progress = (node.Progress + 7) % 100 });
            }

            await context.SaveChangesAsync();
            written++;
        }
    }

    private static ScheduleNode NewNode(TestApi api, Project project, int ordinal)
    {
        var id = api.NextKey();
        return new ScheduleNode
        {
            Id = id,
            ProjectId = project.Id,
            Kind = ScheduleNodeKind.Task,
            Name = $"节点{id.ToString()[^4..]}",
            Ordinal = ordinal,
            PlannedStart = new(2024, 3, 1),
            PlannedFinish = new(2024, 3, 10),
        };
    }

    private static async Task RenameAsync(TestApi api, Project project, string name)
    {
        await using var context = await api.OpenAsync();
        (await context.Projects.AsTracking().SingleAsync(p => p.Id == project.Id)).Name = name;
        await context.SaveChangesAsync();
    }
}

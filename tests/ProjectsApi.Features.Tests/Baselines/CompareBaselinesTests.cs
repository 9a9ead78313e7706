using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Baselines;

public sealed class CompareBaselinesTests
{
    private const string Nodes =
        "nodes { name change isRenamed isChanged start { workingDays calendarDays } finish { workingDays calendarDays } durationDays "
            + "before { name } after { name } node { name } }";

    [Fact]
    public async Task A_baseline_is_compared_with_the_present_schedule()
    {
        await using var api = await TestApi.StartAsync();
        var (project, baseline) = await SlippedAsync(api);

        var run = (await AskAsync(api, project, baseline, null, $$"""
            basis startBefore startAfter finishBefore finishAfter start { workingDays calendarDays } finish { workingDays calendarDays }
            nodeCount changedCount addedCount removedCount renamedCount {{Nodes}} added { name } removed { name } renamed { name }
            """)).WithoutErrors();

        Snapshot.Match(run.ResponseAndSql);
        // From Friday 22 March to Wednesday 27 March.
        Assert.Equal("""{"workingDays":3,"calendarDays":5}""", run.At("projectById.compareBaselines.finish")?.ToJsonString());
        Assert.Equal(["装修"], run.Each("projectById.compareBaselines.removed", "name"));
        Assert.Equal(["验收"], run.Each("projectById.compareBaselines.added", "name"));
        Assert.Equal(["主体施工"], run.Each("projectById.compareBaselines.renamed", "name"));
    }

    [Fact]
    public async Task Two_baselines_are_compared_and_the_other_way_round_every_sign_turns()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("冷链物流园");
        var node = await api.HasTaskAsync(project, 1, "基础", 5m);
        var first = await api.HasBaselineAsync(project, "批准版", node.Was(new(2024, 3, 4), new(2024, 3, 8), 5m));
        var second = await api.HasBaselineAsync(project, "调整版", node.Was(new(2024, 3, 5), new(2024, 3, 15), 9m));

        var forth = (await AskAsync(api, project, first, second, Nodes)).WithoutErrors();
        var back = (await AskAsync(api, project, second, first, Nodes)).WithoutErrors();

        Assert.Equal("""{"workingDays":5,"calendarDays":7}""", forth.At("projectById.compareBaselines.nodes.0.finish")?.ToJsonString());
        Assert.Equal("""{"workingDays":-5,"calendarDays":-7}""", back.At("projectById.compareBaselines.nodes.0.finish")?.ToJsonString());
        Assert.Equal(["4"], forth.Each("projectById.compareBaselines.nodes", "durationDays"));
        Assert.Equal(["-4"], back.Each("projectById.compareBaselines.nodes", "durationDays"));
    }

    [Fact]
    public async Task Planned_days_are_compared_with_planned_ones_when_a_side_was_never_computed()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("冷链物流园");
        var node = await api.HasTaskAsync(
            project, 1, "基础", 50m, n => (n.PlannedStart, n.PlannedFinish) = (new(2024, 3, 4), new(2024, 3, 11)));
        var baseline = await api.HasBaselineAsync(project, "批准版", new BaselineNode
        {
            Id = node.Id,
            Ordinal = 1,
            Name = "基础",
            Kind = ScheduleNodeKind.Task,
            PlannedStart = new(2024, 3, 4),
            PlannedFinish = new(2024, 3, 8),
            Progress = 0m,
        });

        var run = (await AskAsync(api, project, baseline, null, "basis finish { workingDays calendarDays }")).WithoutErrors();

        Assert.Equal(
            """{"basis":"PLANNED","finish":{"workingDays":1,"calendarDays":3}}""", run.At("projectById.compareBaselines")?.ToJsonString());
    }

    [Fact]
    public async Task A_baseline_of_another_project_is_not_found()
    {
        await using var api = await TestApi.StartAsync();
        var (_, baseline) = await SlippedAsync(api);
        var other = await api.HasProjectAsync("安置房A区");

        Assert.Null((await AskAsync(api, other, baseline, null, "basis")).WithoutErrors().At("projectById.compareBaselines"));
    }

    [Fact]
    public async Task Several_projects_take_as_many_statements_as_one()
    {
        await using var api = await TestApi.StartAsync();
        var (_, baseline) = await SlippedAsync(api);
        await api.HasProjectAsync("安置房A区");
        var query = $$"""compareBaselines(from: "{{TestApi.IdOf(baseline)}}") { {{Nodes}} }""";

        var one = (await api.RunAsync($$"""{ projects(first: 1) { nodes { {{query}} } } }""")).WithoutErrors();
        var all = (await api.RunAsync($$"""{ projects { nodes { {{query}} } } }""")).WithoutErrors();

        Assert.Equal(one.Sql.Count, all.Sql.Count);
    }

    [Fact]
    public async Task A_comparison_in_the_past_uses_the_schedule_of_that_time()
    {
        await using var api = await TestApi.StartAsync();
        var (project, baseline) = await SlippedAsync(api);
        var then = api.Clock.GetUtcNow().UtcDateTime;
        api.Clock.Advance(TimeSpan.FromDays(1));
        await using (var database = await api.OpenAsync())
        {
            (await database.ScheduleNodes.AsTracking().SingleAsync(n => n.ProjectId == project.Id && n.Name == "基础")).DurationDays = 30m;
            await database.SaveChangesAsync();
        }

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(project)}}", asOf: "{{then:yyyy-MM-ddTHH:mm:ssZ}}") {
                compareBaselines(from: "{{TestApi.IdOf(baseline)}}") { finish { workingDays } } } }
            """)).WithoutErrors();

        Assert.Equal("3", run.At("projectById.compareBaselines.finish.workingDays")?.ToString());
    }

    // 基础 takes three days more than captured, 主体 has another name, 装修 is gone and 验收 is new.
    private static async Task<(Project Project, ScheduleBaseline Baseline)> SlippedAsync(TestApi api)
    {
        var project = await api.HasProjectAsync("冷链物流园");
        await api.HasSetupAsync(project, new DateOnly(2024, 3, 4));
        var foundation = await api.HasTaskAsync(project, 1, "基础", 8m);
        var frame = await api.HasTaskAsync(project, 2, "主体施工", 10m);
        await api.HasTaskAsync(project, 3, "验收", 1m);
        await api.HasLinkAsync(foundation, frame);
        var baseline = await api.HasBaselineAsync(
            project,
            "批准版",
            foundation.Was(new(2024, 3, 4), new(2024, 3, 8), 5m),
            frame.Was(new(2024, 3, 11), new(2024, 3, 22), 10m) with { Name = "主体" },
            new BaselineNode
            {
                Id = api.NextKey(),
                Ordinal = 3,
                Name = "装修",
                Kind = ScheduleNodeKind.Task,
                EarlyStart = new(2024, 3, 11),
                EarlyFinish = new(2024, 3, 12),
                DurationDays = 2m,
                Progress = 0m,
            });
        return (project, baseline);
    }

    private static Task<Run> AskAsync(
        TestApi api, Project project, ScheduleBaseline from, ScheduleBaseline? to, string members) => api.RunAsync($$"""
        { projectById(id: "{{TestApi.IdOf(project)}}") {
            compareBaselines(from: "{{TestApi.IdOf(from)}}"{{(to is null ? "" : $", to: \"{TestApi.IdOf(to)}\"")}}) { {{members}} } } }
        """);
}

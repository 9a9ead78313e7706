using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Progress;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Data.Statistics;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.ProjectLights;

/// <summary>The stored progress of projects: shown, filtered and ordered by, and renewed by writes and by the day.</summary>
public sealed class ProjectProgressTests
{
    private const string Fields = """
        progress { asOf light completionRate timeProgress lead daysBehind openFindings openMajorFindings overdueMilestones
            reportedMonth lastReportedAt isUnreported isActive }
        """;

    [Fact]
    public async Task A_list_shows_the_worst_project_first()
    {
        await using var api = await TestApi.StartAsync(today: new(2025, 7, 10));
        await HasProjectsAsync(api);

        var run = (await api.RunAsync($$"""
            { projects(where: { progress: { isActive: { eq: true }, lead: { lt: 0 } } }, order: [{ progress: { lead: ASC } }]) {
                nodes { name {{Fields}} } } }
            """)).WithoutErrors();

        Snapshot.Match(run.ResponseAndSql);
        Assert.Equal(["乙", "甲"], run.Each("projects.nodes", "name"));
        // One statement for the page and one for the progress of all its projects.
        Assert.Equal(2, run.Sql.Count);
    }

    [Theory]
    [InlineData("{}", "{ lead: ASC }", "丙 乙 甲")]
    [InlineData("{}", "{ daysBehind: DESC }", "甲 乙 丙")]
    [InlineData("{ progress: { overdueMilestones: { gt: 0 } } }", "{ overdueMilestones: DESC }", "甲")]
    [InlineData("{ progress: { openMajorFindings: { gte: 1 } } }", "{ openFindings: DESC }", "甲")]
    [InlineData("{ progress: { isUnreported: { eq: true } } }", "{ reportedMonth: ASC }", "甲")]
    [InlineData("{ progress: { light: { in: [RED] } } }", "{ light: DESC }", "甲")]
    [InlineData("{ or: [{ progress: { light: { eq: RED } } }, { name: { eq: \"丙\" } }] }", "{ completionRate: ASC }", "丙 甲")]
    [InlineData("{ progress: { lead: { eq: null } } }", "{ lead: DESC }", "丙")]
    public async Task Projects_are_found_by_progress(string where, string order, string expected)
    {
        await using var api = await TestApi.StartAsync(today: new(2025, 7, 10));
        await HasProjectsAsync(api);

        var run = (await api.RunAsync(
            $$"""{ projects(where: {{where}}, order: [{ progress: {{order}} }]) { totalCount nodes { name } } }""")).WithoutErrors();
        var byName = (await api.RunAsync($$"""{ projects(where: {{where}}) { nodes { name } } }""")).WithoutErrors();

        Assert.Equal(expected.Split(' '), run.Each("projects.nodes", "name"));
        Assert.Equal(expected.Split(' ').Length, run.At("projects.totalCount")?.GetValue<int>());
        Assert.Equal(expected.Split(' ').Order(), byName.Each("projects.nodes", "name").Order());
    }

    [Fact]
    public async Task Progress_agrees_with_the_fields_that_explain_it()
    {
        await using var api = await TestApi.StartAsync(today: new(2025, 7, 10));
        await HasProjectsAsync(api);

        var run = (await api.RunAsync($$"""
            { projects { nodes { {{Fields}}
                lightVerdict { colour } investmentProgress(year: 2025, month: 6) { completionRate timeProgress lead }
                investmentMilestones(where: { status: { eq: OVERDUE } }) { totalCount } } } }
            """)).WithoutErrors();

        foreach (var project in run.At("projects.nodes")!.AsArray().OfType<JsonObject>())
        {
            var progress = project["progress"]!;
            var investment = project["investmentProgress"]!;
            Assert.Equal($"{project["lightVerdict"]!["colour"]}", $"{progress["light"]}");
            Assert.Equal($"{investment["completionRate"]}", $"{progress["completionRate"]}");
            Assert.Equal($"{investment["timeProgress"]}", $"{progress["timeProgress"]}");
            Assert.Equal($"{investment["lead"]}", $"{progress["lead"]}");
            Assert.Equal($"{project["investmentMilestones"]!["totalCount"]}", $"{progress["overdueMilestones"]}");
        }
    }

    [Fact]
    public async Task A_write_answers_with_the_progress_that_it_causes()
    {
        await using var api = await TestApi.StartAsync(today: new(2025, 7, 10));
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("甲");

        var run = await api.WriteAsync(
            planner, "updateProject", $"projectId: \"{TestApi.IdOf(project)}\", expectedVersion: 1, plannedFinish: \"2025-06-30\"",
            "project { progress { daysBehind } }");

        Assert.Equal("10", $"{run.At("updateProject.project.progress.daysBehind")}");
        Assert.Equal(10, (await StoredAsync(api)).DaysBehind);
    }

    [Fact]
    public async Task Midnight_moves_the_progress_at_once_and_the_filter_after_the_refresh()
    {
        await using var api = await TestApi.StartAsync(today: new(2025, 6, 29));
        await api.HasProjectAsync("甲", p => p.PlannedFinish = new(2025, 6, 30));
        const string Late = "{ projects(where: { progress: { daysBehind: { gt: 0 } } }) { nodes { progress { daysBehind } } } }";

        api.Clock.Advance(TimeSpan.FromDays(3));
        var shown = (await api.RunAsync("{ projects { nodes { progress { asOf daysBehind } } } }")).WithoutErrors();
        var before = (await api.RunAsync(Late)).WithoutErrors();
        var computed = await api.Get<ProgressFill>().RunAsync(CancellationToken.None);
        var after = (await api.RunAsync(Late)).WithoutErrors();

        Assert.Equal("2", $"{shown.At("projects.nodes.0.progress.daysBehind")}");
        Assert.Equal("2025-07-02", $"{shown.At("projects.nodes.0.progress.asOf")}");
        Assert.Empty(before.Each("projects.nodes", "progress"));
        Assert.Equal(1, computed);
        Assert.Equal("2", $"{after.At("projects.nodes.0.progress.daysBehind")}");
        Assert.Equal(0, await api.Get<ProgressFill>().RunAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Verification_names_a_project_with_wrong_progress()
    {
        await using var api = await TestApi.StartAsync(today: new(2025, 7, 10));
        await HasProjectsAsync(api);
        Assert.Empty(await api.Get<StatisticsVerification>().RunAsync(CancellationToken.None));

        await using (var database = await OpenAsync(api))
        {
            await database.ProjectProgress.Where(p => p.Project.Name == "乙")
                .ExecuteUpdateAsync(set => set.SetProperty(p => p.OpenFindings, 1));
        }

        var found = Assert.Single(await api.Get<StatisticsVerification>().RunAsync(CancellationToken.None));
        Assert.Contains("its progress is not that of its rows", found, StringComparison.Ordinal);
    }

    private static Task<ProjectsDbContext> OpenAsync(TestApi api) =>
        api.Get<IDbContextFactory<ProjectsDbContext>>().CreateDbContextAsync();

    private static async Task<ProjectProgress> StoredAsync(TestApi api)
    {
        await using var database = await OpenAsync(api);
        return await database.ProjectProgress.AsNoTracking().SingleAsync();
    }

    // 甲 is late in everything, 乙 in money only, 丙 has no figures.
    private static async Task HasProjectsAsync(TestApi api)
    {
        var late = await api.HasProjectAsync("甲", p => p.PlannedFinish = new(2025, 5, 1), ProjectStage.Started);
        await api.HasPlanAsync(late, 2025, 100_000_000m);
        await api.HasRecordAsync(late, 2025, 5, completed: 30_000_000m);
        await api.HasMilestoneAsync(late, "进度款", with: m => m.PlannedOn = new(2025, 5, 30));
        await api.HasMilestoneAsync(late, "设备款", new(2025, 5, 30), m => m.PlannedOn = new(2025, 5, 30));
        var check = await api.HasCheckAsync(late, new(2025, 7, 1));
        await api.HasFindingAsync(check, "临边无防护", f => f.HazardLevel = HazardLevel.Major);
        await api.HasFindingAsync(check, "灭火器过期");
        var money = await api.HasProjectAsync("乙", p => p.PlannedFinish = new(2025, 7, 31), ProjectStage.UnderConstruction);
        await api.HasPlanAsync(money, 2025, 100_000_000m);
        await api.HasRecordAsync(money, 2025, 6, completed: 20_000_000m);
        await api.HasProjectAsync("丙", stage: ProjectStage.Cancelled);
    }
}

using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.ProjectLights;

/// <summary>Lights of projects and investment milestones.</summary>
public sealed class ProjectLightTests
{
    [Fact]
    public async Task A_project_is_judged_by_days_investment_funds_and_entry_into_statistics()
    {
        await using var api = await TestApi.StartAsync(today: new(2025, 7, 10));
        var project = await api.HasProjectAsync(
            "压缩机基地", p => (p.PlannedStart, p.ActualStart) = (new(2025, 4, 1), new(2025, 4, 8)), ProjectStage.Started);
        await api.HasPlanAsync(project, 2025, 100_000_000m);
        // Six months have ended: 50 percent of time, 30 of 100 million done by then; what July brings is not counted against June.
        await api.HasRecordAsync(project, 2025, 6, completed: 30_000_000m);
        await api.HasRecordAsync(project, 2025, 7, completed: 40_000_000m);
        await api.HasMilestoneAsync(
            project, "进度款", new(2025, 5, 30), m => m.PlannedAmount = 5_000_000m, paidAmount: 5_000_000m);
        await api.HasMilestoneAsync(project, "设备款", with: m => (m.PlannedOn, m.PlannedAmount) = (new(2025, 7, 30), 9_000_000m));

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(project)}}") { lightVerdict(rulePack: "yinchuan") { colour isInForce lights {
                rule { key } colour value reason isByAnalogy inputs { fact number day } } } } }
            """)).WithoutErrors();

        Snapshot.Match(run.ResponseAndSql);
        Assert.Equal(["GREEN", "YELLOW", "GREEN", "RED"], run.Each("projectById.lightVerdict.lights", "colour"));
        Assert.Equal("-20", run.At("projectById.lightVerdict.lights.1.value")?.ToString());
    }

    [Fact]
    public async Task A_project_that_was_entered_into_statistics_is_green_there()
    {
        await using var api = await TestApi.StartAsync(today: new(2025, 7, 10));
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地", p => p.ActualStart = new(2025, 4, 8));
        var id = TestApi.IdOf(project);
        var update = await EnterAsync("2025-05-06", version: 1);
        var tooEarly = await EnterAsync("2025-08-06", version: 2);

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{id}}") { lightVerdict(rulePack: "yinchuan") { lights { rule { key } colour } } } }
            """)).WithoutErrors();

        Assert.Equal("2025-05-06", update.At("updateProject.project.statisticsEntryOn")?.ToString());
        Assert.Contains("after today", tooEarly.Raw, StringComparison.Ordinal);
        Assert.Equal("GREEN", run.At("projectById.lightVerdict.lights.3.colour")?.ToString());

        Task<Run> EnterAsync(string day, int version) => api.WriteAsync(
            planner, "updateProject", $"projectId: \"{id}\", expectedVersion: {version}, statisticsEntryOn: \"{day}\"",
            "project { statisticsEntryOn }");
    }

    [Fact]
    public async Task Without_an_own_choice_a_project_goes_by_days_late()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 7, 10));
        var project = await api.HasProjectAsync("压缩机基地", p => p.PlannedFinish = new(2024, 6, 30));
        await api.HasProjectAsync("冷链物流园");
        await api.HasNodeAsync(await api.HasProjectAsync("物流园二期"), 1, "主体", n => n.PlannedFinish = new(2024, 6, 20));

        var run = (await api.RunAsync(
            "{ projects { nodes { name lightVerdict { colour rulePack { key } lights { value reason } } } } }")).WithoutErrors();

        Snapshot.Match(run.Response);
        // One statement for the page, one for the schedules of its projects and one for the facts of their lights.
        Assert.Equal(3, run.Sql.Count);
    }

    [Fact]
    public async Task A_milestone_of_an_investment_has_its_light()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 7, 10));
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasMilestoneAsync(project, "进度款", with: m => m.PlannedOn = new(2024, 7, 3));
        await api.HasMilestoneAsync(project, "设备款", new(2024, 5, 30), cancelledOn: new(2024, 6, 1));

        var run = (await api.RunAsync("""
            { investmentMilestones(order: { name: ASC }) { nodes {
                name lightVerdict { colour lights { value reason candidates } }
                strict: lightVerdict(rulePack: "yinchuan") { lights { rule { key } colour value } }
            } } }
            """)).WithoutErrors();

        Snapshot.Match(run.ResponseAndSql);
    }
}

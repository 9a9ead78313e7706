using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Milestones;

public sealed class MilestoneStatusTests
{
    [Fact]
    public async Task Each_status_comes_with_the_rule_that_decided_it()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var project = await api.HasProjectAsync("压缩机基地");
        var finished = await api.HasProjectAsync("老厂房", p => (p.ActualStart, p.ActualFinish) = (new(2022, 1, 1), new(2023, 1, 1)));
        await api.HasMilestoneAsync(finished, "错过", new(2022, 12, 31));
        await api.HasMilestoneAsync(project, "晚到", new(2024, 1, 1), actualOn: new(2024, 1, 5));
        await api.HasMilestoneAsync(project, "按期", new(2024, 1, 2), actualOn: new(2024, 1, 2));
        await api.HasMilestoneAsync(project, "逾期", new(2024, 3, 14), m => m.ForecastOn = new(2024, 4, 1));
        await api.HasMilestoneAsync(project, "今日到期", new(2024, 3, 15));
        await api.HasMilestoneAsync(project, "窗口末日", new(2024, 4, 14));
        await api.HasMilestoneAsync(project, "窗口之外", new(2024, 4, 15));
        await api.HasMilestoneAsync(project, "取消", new(2024, 5, 1), cancelledOn: new(2024, 2, 1));

        var run = await api.RunAsync("{ investmentMilestones { nodes { name status assessment { rule daysLate forecastSlipDays } } } }");

        Assert.Single(run.Sql);
        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task The_day_is_the_day_of_the_zone_and_not_of_greenwich()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        await api.HasMilestoneAsync(await api.HasProjectAsync("压缩机基地"), "开工", new(2024, 3, 15));
        Assert.Equal("DUE", await StatusAsync(api));

        // 23:59 in Zhengzhou is still the 15th; a minute later the 16th has begun there, and not yet in Greenwich.
        api.Clock.Advance(TimeSpan.FromMinutes((12 * 60) - 1));
        Assert.Equal("DUE", await StatusAsync(api));
        api.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("OVERDUE", await StatusAsync(api));
    }

    [Fact]
    public async Task A_milestone_of_a_cancelled_project_is_missed_and_not_overdue()
    {
        await using var api = await TestApi.StartAsync();
        await api.HasMilestoneAsync(await api.HasProjectAsync("下马项目", stage: ProjectStage.Cancelled), "开工", new(2024, 1, 1));

        Assert.Equal("MISSED", await StatusAsync(api));
    }

    private static async Task<string?> StatusAsync(TestApi api) =>
        (await api.RunAsync("{ investmentMilestones { nodes { status } } }")).At("investmentMilestones.nodes.0.status")?.ToString();
}

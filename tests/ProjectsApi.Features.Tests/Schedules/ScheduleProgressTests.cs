using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Schedules;

public sealed class ScheduleProgressTests
{
    [Fact]
    public async Task A_report_is_rolled_up_to_the_summaries()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var all = await api.HasNodeAsync(project, 1, "全部", n => n.Kind = ScheduleNodeKind.Summary);
        var works = await api.HasNodeAsync(project, 2, "施工", n => (n.ParentId, n.Kind) = (all.Id, ScheduleNodeKind.Summary));
        var piles = await api.HasNodeAsync(project, 3, "桩基", n => (n.ParentId, n.Weight) = (works.Id, 0.4m));
        await api.HasNodeAsync(
            project, 4, "主体", n =>
                (n.ParentId, n.Weight) = (works.Id, 0.6m), progress: new() { Progress = 37.5m, ActualStart = new(2023, 7, 1) });

        var run = await api.ReportAsync(planner, piles, "progress: 100, actualStart: \"2023-04-08\", actualFinish: \"2024-03-15\"");

        Snapshot.Match(run.ResponseAndWriteSql);
        await using var database = await api.OpenAsync();
        var sums = database.ScheduleNodes.Where(n => n.Kind == ScheduleNodeKind.Summary).OrderBy(n => n.Ordinal).ToList();
        Assert.Equal([62.5m, 62.5m], sums.Select(n => n.Progress));
        Assert.Equal([new(2023, 4, 8), new DateOnly(2023, 4, 8)], sums.Select(n => n.ActualStart ?? default));
        Assert.All(sums, n => Assert.Null(n.ActualFinish));
    }

    [Theory]
    [InlineData("progress: 100.5", "progress")]
    [InlineData("progress: -1", "progress")]
    [InlineData("progress: 100", "actualFinish")]
    [InlineData("actualFinish: \"2024-03-10\"", "progress")]
    [InlineData("progress: 100, actualFinish: \"2024-03-16\"", "actualFinish")]
    [InlineData("actualStart: \"2024-03-16\"", "actualStart")]
    [InlineData("progress: 100, actualFinish: \"2024-02-29\"", "actualFinish")]
    [InlineData("", "progress")]
    [InlineData("resumeOn: \"2024-02-28\"", "resumeOn")]
    [InlineData("resumeTime: \"10:00:00\"", "resumeTime")]
    [InlineData("actualStart: null, resumeOn: \"2024-03-20\"", "resumeOn")]
    [InlineData("progress: 100, actualFinish: \"2024-03-14\", resumeOn: \"2024-03-20\"", "resumeOn")]
    public async Task An_invalid_report_is_refused_at_the_member(string members, string member)
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var planner = await api.HasPersonAsync("钱工");
        var node = await api.HasNodeAsync(
            await api.HasProjectAsync("压缩机基地"), 1, "桩基", progress: new() { Progress = 20m, ActualStart = new(2024, 3, 1) });

        var run = await api.ReportAsync(planner, node, members);

        Assert.Equal([$"INVALID_VALUE input.{member}"], run.Mistakes("reportScheduleProgress"));
    }

    [Fact]
    public async Task Interrupted_work_goes_on_where_the_report_says_until_it_is_done()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var planner = await api.HasPersonAsync("钱工");
        var node = await api.HasNodeAsync(
            await api.HasProjectAsync(
                "压缩机基地"), 1, "桩基", n => n.DurationDays = 4m, progress: new() { Progress = 50m, ActualStart = new(2024, 3, 11) });

        await api.ReportAsync(planner, node, "resumeOn: \"2024-03-20\"");
        var stopped = (await api.RunAsync(
            "{ scheduleNodes { nodes { resumeOn resumeTime scheduledStart scheduledFinish version } } }")).WithoutErrors();
        await api.ReportAsync(planner, node, "progress: 100, actualFinish: \"2024-03-15\"", version: 2);
        var done = (await api.RunAsync("{ scheduleNodes { nodes { resumeOn scheduledFinish } } }")).WithoutErrors();

        Assert.Contains(
            """{"resumeOn":"2024-03-20","resumeTime":null,"scheduledStart":"2024-03-11","scheduledFinish":"2024-03-21","version":2}""",
            stopped.Raw, StringComparison.Ordinal);
        Assert.Contains("""{"resumeOn":null,"scheduledFinish":"2024-03-15"}""", done.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_summary_is_not_reported_and_a_milestone_not_half()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var works = await api.HasNodeAsync(project, 1, "施工", n => n.Kind = ScheduleNodeKind.Summary);
        var opening = await api.HasNodeAsync(project, 2, "投产", n => n.Kind = ScheduleNodeKind.Milestone);

        var summary = await api.ReportAsync(planner, works, "progress: 10");
        var half = await api.ReportAsync(planner, opening, "progress: 50");
        var whole = await api.ReportAsync(planner, opening, "progress: 100, actualFinish: \"2024-03-15\"");

        Assert.Equal(["INVALID_VALUE input.scheduleNodeId"], summary.Mistakes("reportScheduleProgress"));
        Assert.Equal(["INVALID_VALUE input.progress"], half.Mistakes("reportScheduleProgress"));
        Assert.Null(whole.At("reportScheduleProgress.errors"));
    }

    [Fact]
    public async Task Omitted_values_stay_and_null_clears()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var planner = await api.HasPersonAsync("钱工");
        var node = await api.HasNodeAsync(
            await api.HasProjectAsync(
                "压缩机基地"), 1, "桩基", progress: new() { Progress = 100m, ActualStart = new(2024, 3, 1), ActualFinish = new(2024, 3, 10) });

        var reopened = await api.ReportAsync(planner, node, "progress: 90, actualFinish: null");

        Assert.Equal("90", reopened.At("reportScheduleProgress.scheduleNode.progress")?.ToString());
        Assert.Equal("2024-03-01", reopened.At("reportScheduleProgress.scheduleNode.actualStart")?.ToString());
        Assert.Null(reopened.At("reportScheduleProgress.scheduleNode.actualFinish"));
    }

    [Fact]
    public async Task A_new_weight_counts_in_the_summary_at_once()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var works = await api.HasNodeAsync(project, 1, "施工", n => n.Kind = ScheduleNodeKind.Summary, progress: new() { Progress = 50m });
        var piles = await api.HasNodeAsync(
            project, 2, "桩基", n => (n.ParentId, n.Weight) = (works.Id, 1m), progress: new() { Progress = 80m });
        await api.HasNodeAsync(project, 3, "主体", n => (n.ParentId, n.Weight) = (works.Id, 1m), progress: new() { Progress = 20m });

        await api.UpdateNodeAsync(planner, piles, "weight: 3");

        await using var database = await api.OpenAsync();
        Assert.Equal(65m, database.ScheduleNodes.Single(n => n.Id == works.Id).Progress);
    }
}

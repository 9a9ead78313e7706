using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.ScheduleAnalysis;

/// <summary>The 14 health checks in the API, as far as they need more than the schedule.</summary>
public sealed class ScheduleHealthTests
{
    private const string MissedAndIndex = "health { kind outcome reason value count of nodes { name } }";

    [Fact]
    public async Task Without_a_baseline_there_are_no_baseline_finishes()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 18));
        var (project, _, _) = await StartAsync(api);

        var run = (await api.RunAsync(Ask(project, MissedAndIndex))).WithoutErrors();

        Assert.Equal("NO_BASELINE", run.Check("MISSED_TASKS", "reason"));
        Assert.Equal("NO_BASELINE", run.Check("BASELINE_EXECUTION_INDEX", "reason"));
    }

    [Fact]
    public async Task Finishes_of_the_latest_baseline_until_the_data_date_are_compared_with_actual_ones()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 18));
        var (project, done, late) = await StartAsync(api);
        await api.HasBaselineAsync(
            project, "批准版", done.Was(new(2024, 3, 4), new(2024, 3, 8), 5m), late.Was(new(2024, 3, 4), new(2024, 3, 15), 10m));

        var run = (await api.RunAsync(Ask(project, MissedAndIndex))).WithoutErrors();

        // One of two nodes due by 15 March is finished: one missed, BEI = 1 ÷ 2.
        Assert.Equal("FAILED", run.Check("MISSED_TASKS", "outcome"));
        Assert.Equal("50", run.Check("MISSED_TASKS", "value"));
        Assert.Equal("0.5", run.Check("BASELINE_EXECUTION_INDEX", "value"));
    }

    [Fact]
    public async Task A_baseline_that_is_named_counts_instead_of_the_latest()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 18));
        var (project, done, late) = await StartAsync(api);
        var lenient = await api.HasBaselineAsync(
            project, "调整版", done.Was(new(2024, 3, 4), new(2024, 3, 8), 5m), late.Was(new(2024, 3, 4), new(2024, 4, 12), 30m));
        await api.HasBaselineAsync(
            project, "批准版", done.Was(new(2024, 3, 4), new(2024, 3, 8), 5m), late.Was(new(2024, 3, 4), new(2024, 3, 15), 10m));
        var strange = await api.HasBaselineAsync(await api.HasProjectAsync("冷链物流园"), "他处");

        var run = (await api.RunAsync(
            Ask(project, $$"""health(baseline: "{{TestApi.IdOf(lenient)}}") { kind outcome value }"""))).WithoutErrors();
        var refused = await api.RunAsync(Ask(project, $$"""health(baseline: "{{TestApi.IdOf(strange)}}") { kind }"""));

        Assert.Equal("PASSED", run.Check("MISSED_TASKS", "outcome"));
        Assert.Equal("1", run.Check("BASELINE_EXECUTION_INDEX", "value"));
        Assert.Contains("The project has no such baseline", refused.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schedule_began_with_its_first_actual_start_and_not_at_its_data_date()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 18));
        var (project, _, _) = await StartAsync(api);

        var run = (await api.RunAsync(Ask(project, "start dataDate"))).WithoutErrors();

        Assert.Equal("2024-03-04T08:00:00", run.At("projectById.schedule.start")?.ToString());
        Assert.Equal("2024-03-18T00:00:00", run.At("projectById.schedule.dataDate")?.ToString());
    }

    private static string Ask(Project project, string health) =>
        $$"""{ projectById(id: "{{TestApi.IdOf(project)}}") { schedule { {{health}} } } }""";

    private static async Task<(Project Project, ScheduleNode Done, ScheduleNode Late)> StartAsync(TestApi api)
    {
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasSetupAsync(project, setup => setup.DataDate = new(2024, 3, 18));
        var done = await api.HasNodeAsync(
            project, 1, "桩基", n =>
                n.DurationDays = 5m, progress: new() { ActualStart = new(2024, 3, 4), ActualFinish = new(2024, 3, 8), Progress = 100m });
        var late = await api.HasNodeAsync(
            project, 2, "主体", n => n.DurationDays = 10m, progress: new() { ActualStart = new(2024, 3, 4), Progress = 60m });
        return (project, done, late);
    }
}

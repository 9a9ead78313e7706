using ProjectsApi.Data.Access;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.ScheduleAnalysis;

/// <summary>Rules for changes of a schedule, tried or applied.</summary>
public sealed class ScheduleChangesTests
{
    [Theory]
    [InlineData("delayDays: 999999999999999", "delayDays")]
    [InlineData("delayDays: -999999999999999", "delayDays")]
    [InlineData("durationDays: 60632", "durationDays")]
    [InlineData("remainingDays: 60632", "remainingDays")]
    [InlineData("remainingDays: 0", "remainingDays")]
    [InlineData("constraint: { kind: MUST_START_ON, on: \"2023-05-08\", at: \"08:00:30\" }", "constraint.at")]
    [InlineData("constraint: { kind: AS_SOON_AS_POSSIBLE, at: \"08:00:00\" }", "constraint.at")]
    [InlineData("constraint: { kind: MUST_START_ON, on: \"1983-05-08\" }", "constraint.on")]
    [InlineData("links: [{ predecessorId: $other, lagDays: 60632 }]", "links.0.lagDays")]
    public async Task An_error_has_the_same_path_when_tried_and_when_applied(string change, string member)
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var permit = await api.HasNodeAsync(project, 1, "许可", n => n.DurationDays = 5m);
        var piles = await api.HasNodeAsync(project, 2, "桩基", n =>
        {
            n.DurationDays = 10m;
            if (change.StartsWith("remaining", StringComparison.Ordinal))
            {
                n.Report(new() { ActualStart = new(2023, 4, 10), Progress = 50m });
            }
        });
        var changes =
            $$"""[{ scheduleNodeId: "{{TestApi.IdOf(piles)}}", expectedVersion: 1, """
                + $$"""{{change.Replace("$other", $"\"{TestApi.IdOf(permit)}\"", StringComparison.Ordinal)}} }]""";

        var tried = await TryAsync(api, project, changes);
        var applied = await ApplyAsync(api, planner, project, changes);

        Assert.Contains($"\"field\":\"changes.0.{member}\"", tried.Raw, StringComparison.Ordinal);
        Assert.Equal([$"INVALID_VALUE input.changes.0.{member}"], applied.Mistakes("applyScheduleChanges"));
    }

    [Fact]
    public async Task The_progress_of_a_summary_follows_from_its_children()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var phase = await api.HasNodeAsync(
            project, 1, "施工", n => n.Kind = ScheduleNodeKind.Summary, progress: new() { ActualStart = new(2023, 4, 10), Progress = 50m });

        var run = await ApplyAsync(
            api, planner, project, $$"""[{ scheduleNodeId: "{{TestApi.IdOf(phase)}}", expectedVersion: 1, remainingDays: 3 }]""");

        Assert.Equal(["INVALID_VALUE input.changes.0.remainingDays"], run.Mistakes("applyScheduleChanges"));
    }

    // Friday 14 April 2023, after five days of work.
    [Fact]
    public async Task A_milestone_delayed_by_a_day_moves_to_the_end_of_the_next_day()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var project = await api.HasProjectAsync("压缩机基地");
        var permit = await api.HasNodeAsync(project, 1, "许可", n => (n.DurationDays, n.PlannedStart) = (5m, new(2023, 4, 10)));
        var granted = await api.HasNodeAsync(project, 2, "取证", n => n.Kind = ScheduleNodeKind.Milestone);
        await api.HasLinkAsync(permit, granted);

        var run = (await TryAsync(api, project, $$"""[{ scheduleNodeId: "{{TestApi.IdOf(granted)}}", delayDays: 1 }]""")).WithoutErrors();

        Assert.Equal("2023-04-17T17:00:00", run.At("projectById.whatIf.after.finish")?.ToString());
        Assert.Equal("1", run.Text("projectById.whatIf.finishByWorkingDays"));
    }

    private static Task<Run> TryAsync(TestApi api, Project project, string changes) => api.RunAsync(
        $$"""{ projectById(id: "{{TestApi.IdOf(project)}}") { whatIf(changes: {{changes}}) { finishByWorkingDays after { finish } } } }""");

    private static Task<Run> ApplyAsync(TestApi api, Person planner, Project project, string changes) => api.RunAsync(
        $$"""
        mutation { applyScheduleChanges(input: { projectId: "{{TestApi.IdOf(project)}}", changes: {{changes}} }) {
            scheduleNodes { name } errors { ... on Error { message code path } } } }
        """,
        by: planner);
}

using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Tests.Schedules;

/// <summary>Scheduled days of nodes beside their early and late ones, and findings where there are none.</summary>
public sealed class ScheduledDaysTests
{
    [Fact]
    public async Task A_node_as_late_as_possible_is_scheduled_on_its_late_days_and_keeps_its_early_ones()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        await api.SetSetupAsync(planner, project, "start: \"2024-04-08\"");
        await api.AddNodeAsync(planner, project, "name: \"主体\", kind: TASK, durationDays: 10");
        await api.AddNodeAsync(planner, project, "name: \"采购\", kind: TASK, durationDays: 2, constraint: { kind: AS_LATE_AS_POSSIBLE }");

        var listed = (await api.RunAsync("""
            { scheduleNodes(where: { scheduledStart: { gte: "2024-04-18" } }, order: [{ scheduledStart: ASC }]) {
                totalCount nodes { scheduledStart scheduledFinish earlyStart earlyFinish lateStart } } }
            """)).WithoutErrors();
        var computed = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(project)}}") { schedule { nodes { scheduledStart scheduledFinish earlyStart } } } }
            """)).WithoutErrors();

        Assert.Contains(
            """{"totalCount":1,"nodes":[{"scheduledStart":"2024-04-18","scheduledFinish":"2024-04-19","""
                + "\"earlyStart\":\"2024-04-08\",\"earlyFinish\":\"2024-04-09\",\"lateStart\":\"2024-04-18\"}]}",
            listed.Raw, StringComparison.Ordinal);
        Assert.Contains(
            """{"scheduledStart":"2024-04-18T08:00:00","scheduledFinish":"2024-04-19T17:00:00","earlyStart":"2024-04-08T08:00:00"}""",
            computed.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schedule_begins_where_its_first_node_is_scheduled()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasSetupAsync(project, setup => (setup.Start, setup.FinishBy) = (new(2024, 4, 8), new(2024, 4, 19)));
        await api.HasNodeAsync(project, 1, "采购", n => (n.DurationDays, n.ConstraintKind) = (2m, ScheduleConstraintKind.AsLateAsPossible));

        var run = (await api.RunAsync($$"""{ projectById(id: "{{TestApi.IdOf(project)}}") { schedule { start } } }""")).WithoutErrors();

        Assert.Equal("2024-04-18T08:00:00", run.At("projectById.schedule.start")?.ToString());
    }

    [Fact]
    public async Task A_project_without_nodes_has_no_finish_and_nothing_to_count_back()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var project = await api.HasProjectAsync("空计划");

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(project)}}") {
                schedule { finish nodes { name } }
                backwardPlan(finishBy: "2024-06-28") { isFeasible obstacle shortfallDays target { name } nodes { name } }
            } }
            """)).WithoutErrors();

        Assert.Contains("""{"finish":null,"nodes":[]}""", run.Raw, StringComparison.Ordinal);
        Assert.Contains(
            """{"isFeasible":null,"obstacle":"NO_NODES","shortfallDays":null,"target":null,"nodes":[]}""", run.Raw,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contradictory_schedule_is_an_obstacle_to_a_backward_plan()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var project = await api.HasProjectAsync("压缩机基地");
        var (piles, frame) = (await api.HasNodeAsync(project, 1, "桩基"), await api.HasNodeAsync(project, 2, "主体"));
        await api.HasLinkAsync(piles, frame);
        await api.HasLinkAsync(frame, piles);

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(project)}}") {
              backwardPlan(finishBy: "2024-06-28") { isFeasible obstacle findings { kind } } } }
            """)).WithoutErrors();

        Assert.Contains(
            """{"isFeasible":null,"obstacle":"CONTRADICTION","findings":[{"kind":"CYCLE"}]}""", run.Raw, StringComparison.Ordinal);
    }
}

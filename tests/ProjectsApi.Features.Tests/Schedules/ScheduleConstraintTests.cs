using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Planning.Risk;
using ProjectsApi.Planning.Scheduling;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Schedules;

public sealed class ScheduleConstraintTests
{
    private const string Members =
        "plannedStartTime plannedFinishTime isElapsed isManual calendar { name } constraint { kind on at } deadline deadlineTime risk { "
            + "shape leastDays likelyDays mostDays }";

    [Fact]
    public async Task A_node_is_planned_with_times_a_calendar_a_constraint_a_deadline_and_a_risk()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var site = await api.HasCalendarAsync(project, "工地");

        await api.AddNodeAsync(planner, project, $$"""
            name: "混凝土养护", kind: TASK, plannedStart: "2024-04-01", plannedStartTime: "07:30:00", plannedFinish: "2024-04-07",
            plannedFinishTime: "00:00:00",
            durationDays: 7, isElapsed: true, isManual: true, calendarId: "{{TestApi.IdOf(site)}}",
            constraint: { kind: FINISH_NO_LATER_THAN, on: "2024-04-10", at: "00:00:00" }, deadline: "2024-04-30", deadlineTime: "12:00:00",
            risk: { shape: TRIANGULAR, leastDays: 6, likelyDays: 7, mostDays: 10.5 }
            """);

        var run = (await api.RunAsync($"{{ scheduleNodes {{ nodes {{ {Members} }} }} }}")).WithoutErrors();
        Snapshot.Match(run.ResponseAndSql);
        await using var database = await api.OpenAsync();
        var node = database.ScheduleNodes.Single();
        // The midnight of a finish ends its day.
        Assert.Equal(
            (450, 1440, 1440, 720), (node.PlannedStartMinute, node.PlannedFinishMinute, node.ConstraintMinute, node.DeadlineMinute));
    }

    [Fact]
    public async Task A_patch_clears_a_time_with_its_day_and_keeps_what_is_left_out()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var node = await api.HasNodeAsync(await api.HasProjectAsync("压缩机基地"), 1, "桩基", n =>
        {
            (n.PlannedStart, n.PlannedStartMinute, n.DeadlineOn, n.DeadlineMinute) = (new(2024, 4, 1), 600, new(2024, 5, 1), 720);
            (n.ConstraintKind, n.ConstraintOn, n.BuiltInCalendar) = (ScheduleConstraintKind.MustStartOn, new(
                2024, 4, 1), BuiltInCalendar.SevenDaySite);
            (n.RiskShape, n.RiskLeastDays, n.RiskMostDays) = (ScheduleRiskShape.Uniform, 3m, 5m);
        });

        await api.UpdateNodeAsync(planner, node, "plannedStart: null, deadline: \"2024-05-02\"");
        var kept = await api.RunAsync($"{{ scheduleNodes {{ nodes {{ {Members} }} }} }}");
        await api.UpdateNodeAsync(planner, node, "constraint: null, calendarId: null, risk: null, deadline: null", 2);
        var cleared = await api.RunAsync($"{{ scheduleNodes {{ nodes {{ {Members} }} }} }}");

        Assert.Null(kept.At("scheduleNodes.nodes.0.plannedStartTime"));
        Assert.Equal("12:00:00", kept.At("scheduleNodes.nodes.0.deadlineTime")?.ToString());
        Assert.Equal("MUST_START_ON", kept.At("scheduleNodes.nodes.0.constraint.kind")?.ToString());
        Assert.Equal("工地七天制", kept.At("scheduleNodes.nodes.0.calendar.name")?.ToString());
        Assert.Equal("AS_SOON_AS_POSSIBLE", cleared.At("scheduleNodes.nodes.0.constraint.kind")?.ToString());
        Assert.Null(cleared.At("scheduleNodes.nodes.0.calendar"));
        Assert.Null(cleared.At("scheduleNodes.nodes.0.risk"));
        Assert.Null(cleared.At("scheduleNodes.nodes.0.deadlineTime"));
    }

    [Fact]
    public async Task All_errors_in_times_constraint_and_risk_are_reported_at_once()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var foreign = await api.HasCalendarAsync(await api.HasProjectAsync("物流园"), "冷库");

        var run = await api.AddNodeAsync(planner, project, $$"""
            name: "桩基", kind: MILESTONE, plannedStartTime: "08:00:00", plannedFinish: "2150-01-01", deadline: "2024-05-01",
            deadlineTime: "08:00:30",
            calendarId: "{{TestApi.IdOf(foreign)}}", constraint: { kind: MUST_FINISH_ON, at: "08:00:00" },
              risk: { shape: UNIFORM, leastDays: 5, likelyDays: 4, mostDays: 3 }
            """);

        Snapshot.Match(run.Response);
    }

    [Theory]
    [InlineData("constraint: { kind: AS_LATE_AS_POSSIBLE, on: \"2024-04-01\" }", "INVALID_VALUE input.constraint.on")]
    [InlineData("isManual: true", "INVALID_VALUE input.isManual")]
    [InlineData(
        "risk: { shape: PERT, leastDays: -1, mostDays: 3 }", "INVALID_VALUE input.risk.leastDays", "INVALID_VALUE input.risk.likelyDays")]
    [InlineData(
        "plannedStart: \"2024-04-01\", plannedStartTime: \"13:00:00\", plannedFinish: \"2024-04-01\", plannedFinishTime: \"12:00:00\"",
        "INVALID_VALUE input.plannedFinishTime")]
    public async Task A_value_that_contradicts_another_is_refused(string members, params string[] mistakes)
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var node = await api.HasNodeAsync(await api.HasProjectAsync("压缩机基地"), 1, "桩基");

        Assert.Equal(mistakes, (await api.UpdateNodeAsync(planner, node, members)).Mistakes("updateScheduleNode"));
    }

    [Fact]
    public async Task A_report_sets_remaining_duration_and_times()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var planner = await api.HasPersonAsync("钱工");
        var node = await api.HasNodeAsync(await api.HasProjectAsync("压缩机基地"), 1, "桩基", n => n.DurationDays = 20);
        const string Left =
            "{ scheduleNodes { nodes { progress remainingDays actualStart actualStartTime actualFinish actualFinishTime } } }";

        await api.ReportAsync(
            planner, node, "progress: 40, remainingDays: 14.5, actualStart: \"2024-03-01\", actualStartTime: \"13:00:00\"");
        var begun = await api.RunAsync(Left);
        var refused = await api.ReportAsync(planner, node, "remainingDays: 0", 2);
        await api.ReportAsync(planner, node, "progress: 100, actualFinish: \"2024-03-15\", actualFinishTime: \"00:00:00\"", 2);
        var done = await api.RunAsync(Left);

        Assert.Equal("14.5", begun.At("scheduleNodes.nodes.0.remainingDays")?.ToString());
        Assert.Equal("13:00:00", begun.At("scheduleNodes.nodes.0.actualStartTime")?.ToString());
        Assert.Equal(["INVALID_VALUE input.remainingDays"], refused.Mistakes("reportScheduleProgress"));
        Assert.Null(done.At("scheduleNodes.nodes.0.remainingDays"));
        Assert.Equal("00:00:00", done.At("scheduleNodes.nodes.0.actualFinishTime")?.ToString());
    }

    [Fact]
    public async Task Nodes_are_found_by_the_calendar_that_they_name()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        var site = await api.HasCalendarAsync(project, "工地");
        await api.HasNodeAsync(project, 1, "办公", n => n.BuiltInCalendar = BuiltInCalendar.Standard);
        await api.HasNodeAsync(project, 2, "桩基", n => n.CalendarId = site.Id);

        var run = (await api.RunAsync($$"""
            {
              office: scheduleNodes(where: { builtInCalendar: { eq: STANDARD } }) { nodes { name calendar { builtIn } } }
              site: scheduleNodes(where: { calendarId: { eq: "{{TestApi.IdOf(site)}}" } }) { nodes { name calendar { id } } }
            }
            """)).WithoutErrors();

        Assert.Equal(
            """{"data":{"office":{"nodes":[{"name":"办公","calendar":{"builtIn":"STANDARD"}}]},"site":{"nodes":[{"name":"桩基","calendar":"""
                + """{"id":"ID"}}]}}}"""
            .Replace("ID", TestApi.IdOf(site), StringComparison.Ordinal), run.Raw);
    }
}

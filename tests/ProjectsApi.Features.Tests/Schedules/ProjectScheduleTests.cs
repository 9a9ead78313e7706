using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Schedules;

public sealed class ProjectScheduleTests
{
    [Fact]
    public async Task A_schedule_shows_dates_floats_and_drivers()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var plan = await SmallPlan.StartAsync(api);

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(plan.Project)}}") { schedule {
                start finish dataDate
                nodes { node { name } earlyStart earlyFinish lateStart lateFinish totalFloatMinutes totalFloatDays freeFloatMinutes
                  isCritical
                        drivers { predecessor { node { name } } link { kind lagDays } } }
                criticalPath { node { name } }
                findings { kind message }
            } } }
            """)).WithoutErrors();

        Snapshot.Match(run.ResponseAndSql);
        Assert.Equal(["许可", "桩基", "主体", "投产"], run.Each("projectById.schedule.criticalPath", "node.name"));
    }

    [Fact]
    public async Task The_path_to_a_node_drives_the_node_and_not_the_project()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var plan = await SmallPlan.StartAsync(api);
        var other = await api.HasProjectAsync("冷链物流园");
        var stranger = await api.HasNodeAsync(other, 1, "他处");

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(plan.Project)}}") { schedule {
                toDrawings: criticalPath(to: "{{TestApi.IdOf(plan.Drawings)}}") { name }
                toFrame: criticalPath(to: "{{TestApi.IdOf(plan.Frame)}}") { name } } } }
            """)).WithoutErrors();
        var refused = await api.RunAsync(
            $$"""
            { projectById(id: "{{TestApi.IdOf(plan.Project)}}") { schedule { criticalPath(to: "{{TestApi.IdOf(stranger)}}") { name } } } }
            """);

        Assert.Equal(["许可", "图纸"], run.Each("projectById.schedule.toDrawings", "name"));
        Assert.Equal(["许可", "桩基", "主体"], run.Each("projectById.schedule.toFrame", "name"));
        Assert.Contains("The project has no such node", refused.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_started_node_without_a_reported_start_keeps_its_dates()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasSetupAsync(project, setup => (setup.Start, setup.DataDate) = (new(2023, 3, 1), new(2023, 4, 10)));
        await api.HasNodeAsync(project, 1, "桩基", n => (n.DurationDays, n.PlannedStart) = (10m, new(2023, 4, 3)), new() { Progress = 60m });

        var run = (await api.RunAsync(
            $$"""{ projectById(id: "{{TestApi.IdOf(project)}}") { schedule { nodes { earlyStart earlyFinish } } } }""")).WithoutErrors();

        // Four of ten days remain from Monday the 10th; the six days before include 清明 on the 5th.
        Assert.Equal("2023-03-30T08:00:00", run.At("projectById.schedule.nodes.0.earlyStart")?.ToString());
        Assert.Equal("2023-04-13T17:00:00", run.At("projectById.schedule.nodes.0.earlyFinish")?.ToString());
    }

    [Fact]
    public async Task Holidays_and_make_up_workdays_count()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var plan = await SmallPlan.StartAsync(api);

        var run = (await api.RunAsync(
            $$"""
            { projectById(id: "{{TestApi.IdOf(plan.Project)}}") { schedule { nodes { node { name } earlyFinish } } } }
            """)).WithoutErrors();

        // Ten working days from 17 April 2023: Sunday the 23rd is a make-up day, and 29 April to 3 May is off.
        Assert.Equal("2023-04-27T17:00:00", run.At("projectById.schedule.nodes.1.earlyFinish")?.ToString());
    }

    [Fact]
    public async Task A_delay_of_ten_days_shows_the_slip_without_saving_it()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var plan = await SmallPlan.StartAsync(api);

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(plan.Project)}}") { whatIf(changes: [{ scheduleNodeId: "{{TestApi.IdOf(plan.Frame)}}",
              delayDays: 10 }]) {
                before { finish } after { finish } finishByWorkingDays
                moved { node { name } byWorkingDays startBefore startAfter } } } }
            """)).WithoutErrors();

        Snapshot.Match(run.ResponseAndSql);
        Assert.Equal("10", run.At("projectById.whatIf.finishByWorkingDays")?.ToString());
        Assert.Equal(["主体", "投产"], run.Each("projectById.whatIf.moved", "node.name"));
        await using var database = await api.OpenAsync();
        Assert.Equal(
            Planning.Scheduling.ScheduleConstraintKind.AsSoonAsPossible,
            database.ScheduleNodes.Single(n => n.Id == plan.Frame.Id).ConstraintKind);
    }

    [Fact]
    public async Task Invalid_changes_are_reported_at_once_with_each_field()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var plan = await SmallPlan.StartAsync(api);

        var run = await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(plan.Project)}}") { whatIf(changes: [
                { scheduleNodeId: "{{TestApi.IdOf(plan.Frame)}}", durationDays: -1, unlinks: ["{{TestApi.IdOf(plan.Permit)}}"] }
                { scheduleNodeId: "{{TestApi.IdOf(plan.Frame)}}", delayDays: 1 }]) { finishByWorkingDays } } }
            """);

        Snapshot.Match(run.Response);
    }

    [Fact]
    public async Task Changes_that_were_tried_are_applied_together_with_the_versions_that_were_read()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var plan = await SmallPlan.StartAsync(api);
        var planner = await api.HasPersonAsync("钱工");

        var stale = await api.RunAsync(Apply(plan, frame: 7, piles: 1), by: planner);
        var run = await api.RunAsync(Apply(plan, frame: 1, piles: 1), by: planner);

        Assert.Null(run.At("applyScheduleChanges.errors"));
        Assert.Contains("VERSION_CONFLICT", stale.Raw, StringComparison.Ordinal);
        Assert.Equal(["桩基", "主体"], run.Each("applyScheduleChanges.scheduleNodes", "name"));
        var after = await api.RunAsync(
            $$"""{ projectById(id: "{{TestApi.IdOf(plan.Project)}}") { schedule { finish } changes: history { totalCount } } }""");
        Assert.Equal("2023-06-05T17:00:00", after.At("projectById.schedule.finish")?.ToString());
    }

    [Fact]
    public async Task A_link_is_tried_with_a_lag_in_any_unit()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var plan = await SmallPlan.StartAsync(api);

        var run = await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(plan.Project)}}") {
                half: whatIf(changes: [{ scheduleNodeId: "{{TestApi.IdOf(plan.Frame)}}", links: [{ predecessorId:
                  "{{TestApi.IdOf(plan.Piles)}}", lag: { percent: -50, unit: PERCENT } }] }]) { finishByWorkingDays }
                twice: whatIf(changes: [{ scheduleNodeId: "{{TestApi.IdOf(plan.Frame)}}", links: [{ predecessorId:
                  "{{TestApi.IdOf(plan.Piles)}}", lagDays: 1, lag: { days: 2 } }] }]) { finishByWorkingDays } } }
            """);

        // Half of ten days of piles are five; the parallel drawings of eight days leave two.
        Assert.Equal("-2", run.At("projectById.half.finishByWorkingDays")?.ToString());
        Assert.Contains("changes.0.links.0.lagDays", run.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_applied_together_share_a_transaction_in_the_log()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var plan = await SmallPlan.StartAsync(api);
        var planner = await api.HasPersonAsync("钱工");
        await api.RunAsync(Apply(plan, frame: 1, piles: 1), by: planner);

        var last = await api.RunAsync("{ changes(last: 1) { nodes { transactionId actor { name } } } }");
        var together = await api.RunAsync($$"""
            { changes(where: { transactionId: { eq: "{{last.At("changes.nodes.0.transactionId")}}" } }) { totalCount nodes { entity
              kind fields { field } } } }
            """);

        Assert.Equal("钱工", last.At("changes.nodes.0.actor.name")?.ToString());
        Assert.Equal(["ScheduleNode", "ScheduleLink"], together.Each("changes.nodes", "entity"));
        Assert.Equal("durationDays", together.At("changes.nodes.0.fields.0.field")?.ToString());
    }

    [Fact]
    public async Task A_loop_is_refused_by_name()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var plan = await SmallPlan.StartAsync(api);
        var planner = await api.HasPersonAsync("钱工");

        var run = await api.RunAsync(
            $$"""
            mutation { applyScheduleChanges(input: { projectId: "{{TestApi.IdOf(plan.Project)}}", changes: [{ scheduleNodeId:
              "{{TestApi.IdOf(plan.Permit)}}",
              expectedVersion: 1, links: [{ predecessorId: "{{TestApi.IdOf(plan.Frame)}}" }] }] }) { scheduleNodes { name } errors {
                __typename ... on Error { message code } } } }
            """,
            by: planner);

        Assert.Equal("SCHEDULE_CYCLE", run.At("applyScheduleChanges.errors.0.code")?.ToString());
        Assert.Contains("主体", run.At("applyScheduleChanges.errors.0.message")?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backward_plan_shows_shortfall_cause_and_proposals()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var plan = await SmallPlan.StartAsync(api);

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(plan.Project)}}") { backwardPlan(node: "{{TestApi.IdOf(plan.Production)}}", finishBy:
              "2023-05-26") {
                isFeasible finishBy earlyFinish shortfallDays
                nodes { node { name } latestStart latestFinish floatDays shortfallDays isDriving }
                chain { node { name } }
                proposals { kind node { name } changeDays recoveredDays }
                combination { meetsTarget recoveredDays }
            } } }
            """)).WithoutErrors();

        Snapshot.Match(run.ResponseAndSql);
        Assert.Equal("false", run.At("projectById.backwardPlan.isFeasible")?.ToString());
        Assert.Equal(["许可", "桩基", "主体", "投产"], run.Each("projectById.backwardPlan.chain", "node.name"));
    }

    [Fact]
    public async Task Recovered_days_are_days_of_the_changed_node()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var project = await api.HasProjectAsync("压缩机基地");
        var curing = await api.HasNodeAsync(
            project, 1, "养护", n => (n.DurationDays, n.IsElapsed, n.PlannedStart) = (10m, true, new(2023, 4, 10)));
        var frame = await api.HasNodeAsync(project, 2, "主体", n => n.DurationDays = 1m);
        await api.HasLinkAsync(curing, frame);

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(project)}}") { backwardPlan(node: "{{TestApi.IdOf(frame)}}", finishBy: "2023-04-18") {
                nodes { floatDays } proposals { kind changeDays recoveredDays } } } }
            """)).WithoutErrors();

        // Two elapsed days are enough; five could be overlapped.
        Assert.Contains("""{"kind":"CRASH","changeDays":2,"recoveredDays":2}""", run.Raw, StringComparison.Ordinal);
        Assert.Contains("""{"kind":"OVERLAP","changeDays":5,""", run.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backward_plan_without_a_node_targets_the_last_critical_node()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var plan = await SmallPlan.StartAsync(api);

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(plan.Project)}}") {
                whole: backwardPlan(finishBy: "2023-05-26") { target { name } shortfallDays chain { name } }
                node: backwardPlan(node: "{{TestApi.IdOf(plan.Production)}}", finishBy: "2023-05-26") { shortfallDays } } }
            """)).WithoutErrors();

        Assert.Equal("投产", run.At("projectById.whole.target.name")?.ToString());
        Assert.Equal(run.At("projectById.node.shortfallDays")?.ToString(), run.At("projectById.whole.shortfallDays")?.ToString());
        Assert.Equal(["许可", "桩基", "主体", "投产"], run.Each("projectById.whole.chain", "name"));
    }

    [Fact]
    public async Task The_schedule_of_an_earlier_day_is_computed_from_the_rows_of_that_day()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var plan = await SmallPlan.StartAsync(api);
        var then = api.Clock.GetUtcNow();
        api.Clock.Advance(TimeSpan.FromDays(1));
        await api.RemoveAsync(await api.HasNodeAsync(plan.Project, 9, "临时"));
        await using (var database = await api.OpenAsync())
        {
            database.ScheduleNodes.Attach(plan.Frame).Entity.DurationDays = 25m;
            await database.SaveChangesAsync();
        }

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(plan.Project)}}") {
                now: schedule { finish nodes { node { name } } }
                then: schedule(asOf: "{{then:O}}") { finish nodes { node { name durationDays } } } } }
            """)).WithoutErrors();

        Assert.NotEqual(run.At("projectById.now.finish")?.ToString(), run.At("projectById.then.finish")?.ToString());
        Assert.Equal("20", run.At("projectById.then.nodes.2.node.durationDays")?.ToString());
    }

    [Fact]
    public async Task The_schedules_of_several_projects_take_as_many_statements_as_one()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        await SmallPlan.StartAsync(api);
        await api.HasProjectAsync("冷链物流园");

        var run = (await api.RunAsync("{ projects { nodes { schedule { finish nodes { node { name } } } } } }")).WithoutErrors();

        Assert.Equal(7, run.Sql.Count);
    }

    private static string Apply(SmallPlan plan, long frame, long piles) => $$"""
        mutation { applyScheduleChanges(input: { projectId: "{{TestApi.IdOf(plan.Project)}}", changes: [
          { scheduleNodeId: "{{TestApi.IdOf(plan.Piles)}}", expectedVersion: {{piles}}, durationDays: 12 }
          { scheduleNodeId: "{{TestApi.IdOf(plan.Frame)}}", expectedVersion: {{frame}}, links: [{ predecessorId:
            "{{TestApi.IdOf(plan.Piles)}}", lagDays: 3 }] }] })
          { scheduleNodes { name version } errors { __typename ... on Error { code message path } } } }
        """;
}

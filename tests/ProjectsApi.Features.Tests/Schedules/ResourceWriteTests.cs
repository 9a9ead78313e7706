using ProjectsApi.Contract.Nodes;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Schedules;

public sealed class ResourceWriteTests
{
    private const string Errors = "errors { ... on Error { code message path } }";
    private static readonly string SevenDays = GlobalId.Encode(
        "ScheduleCalendar", BuiltInCalendars.KeyOf(BuiltInCalendar.SevenDaySite, null) ?? Guid.Empty);

    [Fact]
    public async Task A_resource_with_its_own_calendar_schedules_its_task()
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project, task) = await PlannedAsync(api);
        var crew = await AddAsync(api, planner, project, $"name: \"抢工班\", calendarId: \"{SevenDays}\"");

        var run = await AssignAsync(api, planner, task, crew, "");

        // Six days from Monday 8 January 2024, with Saturday; on the project calendar it would be Monday the 15th.
        Assert.Equal(
            """{"units":1,"workHours":48,"spanHours":null,"node":"""
                + """{"durationDays":6,"earlyStart":"2024-01-08","earlyFinish":"2024-01-13"}}""",
            Plain(run, "assignScheduleResource.scheduleAssignment"));
    }

    [Theory]
    // Fixed units: half more duration gives half more work, and other work gives another duration.
    [InlineData("FIXED_UNITS", false, "units: 0.5", "0.5 48 12")]
    [InlineData("FIXED_UNITS", false, "workHours: 24", "1 24 3")]
    // Fixed duration: units follow work and work follows units.
    [InlineData("FIXED_DURATION", false, "units: 0.5", "0.5 24 6")]
    [InlineData("FIXED_DURATION", false, "workHours: 24", "0.5 24 6")]
    // Fixed work: units determine the duration.
    [InlineData("FIXED_WORK", true, "units: 2", "2 48 3")]
    public async Task Units_work_and_duration_follow_the_type_of_the_task(string type, bool isEffortDriven, string change, string expected)
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project, task) = await PlannedAsync(api, $"taskType: {type}, isEffortDriven: {(isEffortDriven ? "true" : "false")}");
        var crew = await AddAsync(api, planner, project, "name: \"甲班\"");
        var assignment = (await AssignAsync(api, planner, task, crew, "")).At("assignScheduleResource.scheduleAssignment.id")?.ToString();

        var run = await api.RunAsync(
            $$"""
            mutation { updateScheduleAssignment(input: { scheduleAssignmentId: "{{assignment}}", expectedVersion: 1, {{change}} }) {
              scheduleAssignment { units workHours node { durationDays } } {{Errors}} } }
            """, by: planner);

        var after = Made(run, "updateScheduleAssignment").At("updateScheduleAssignment.scheduleAssignment");
        Assert.Equal(expected, $"{after?["units"]} {after?["workHours"]} {after?["node"]?["durationDays"]}");
    }

    [Theory]
    [InlineData("isEffortDriven: true", "1 24, 1 24, 3")]
    [InlineData("isEffortDriven: false", "1 48, 1 48, 6")]
    [InlineData("isEffortDriven: true, taskType: FIXED_DURATION", "0.5 24, 0.5 24, 6")]
    public async Task A_second_resource_shares_the_work_of_an_effort_driven_task(string fields, string expected)
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project, task) = await PlannedAsync(api, fields);
        await AssignAsync(api, planner, task, await AddAsync(api, planner, project, "name: \"甲班\""), "");

        var run = await AssignAsync(api, planner, task, await AddAsync(api, planner, project, "name: \"乙班\""), "");

        Made(run, "assignScheduleResource");
        Assert.Equal(expected, await StaffOfAsync(api, task));
    }

    [Theory]
    [InlineData("FIXED_UNITS", "1 96, 12")]
    [InlineData("FIXED_DURATION", "1 96, 12")]
    [InlineData("FIXED_WORK", "0.5 48, 12")]
    public async Task Another_duration_takes_other_work_or_other_units(string type, string expected)
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project, task) = await PlannedAsync(api, $"taskType: {type}");
        await AssignAsync(api, planner, task, await AddAsync(api, planner, project, "name: \"甲班\""), "");

        var version = (await api.RunAsync($$"""{ node(id: "{{task}}") { ... on ScheduleNode { version } } }""")).At(
            "node.version")?.ToString();
        Made(await api.RunAsync(
            $$"""
            mutation { updateScheduleNode(input: { scheduleNodeId: "{{task}}",
              expectedVersion: {{version}}, durationDays: 12 }) { {{Errors}} } }
            """, by: planner), "updateScheduleNode");

        Assert.Equal(expected, await StaffOfAsync(api, task));
    }

    [Fact]
    public async Task A_what_if_schedules_a_task_by_its_resources_like_the_applied_change()
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project, task) = await PlannedAsync(api);
        await AssignAsync(api, planner, task, await AddAsync(api, planner, project, $"name: \"抢工班\", calendarId: \"{SevenDays}\""), "");
        var version = (await api.RunAsync($$"""{ node(id: "{{task}}") { ... on ScheduleNode { version } } }""")).At(
            "node.version")?.ToString();

        var tried = await api.RunAsync(
            $$"""
            { projectById(id: "{{TestApi.IdOf(project)}}") {
              whatIf(changes: [{ scheduleNodeId: "{{task}}", durationDays: 7 }]) { after { finish } } } }
            """);
        var made = await api.RunAsync(
            $$"""
            mutation { applyScheduleChanges(input: { projectId: "{{TestApi.IdOf(project)}}",
              changes: [{ scheduleNodeId: "{{task}}", expectedVersion: {{version}}, durationDays: 7 }] }) {
                scheduleNodes { earlyFinish } {{Errors}} } }
            """, by: planner);

        Assert.Equal("2024-01-14", Made(made, "applyScheduleChanges").At("applyScheduleChanges.scheduleNodes.0.earlyFinish")?.ToString());
        Assert.Equal("2024-01-14T17:00:00", tried.WithoutErrors().At("projectById.whatIf.after.finish")?.ToString());
        Assert.Equal("1 56, 7", await StaffOfAsync(api, task));
    }

    [Fact]
    public async Task Errors_of_an_assignment_name_the_field_and_a_remedy()
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project, task) = await PlannedAsync(api, "taskType: FIXED_DURATION");
        var crew = await AddAsync(api, planner, project, "name: \"甲班\"");
        var concrete = await AddAsync(api, planner, project, "name: \"混凝土\", kind: MATERIAL");
        await AssignAsync(api, planner, task, crew, "");

        Assert.Equal(
            ["INVALID_VALUE input.scheduleResourceId"], (await AssignAsync(api, planner, task, crew, "")).Mistakes(
                "assignScheduleResource"));
        Assert.Equal(
            ["INVALID_VALUE input.units"], (await AssignAsync(api, planner, task, concrete, "units: -1")).Mistakes(
                "assignScheduleResource"));
        Assert.Equal(
            ["INVALID_VALUE input.workHours"], (await AssignAsync(api, planner, task, concrete, "workHours: 8")).Mistakes(
                "assignScheduleResource"));
        Assert.Equal(
            ["INVALID_VALUE input.units"],
            (await AssignAsync(
                api, planner, task, await AddAsync(api, planner, project, "name: \"乙班\""), "units: 1, workHours: 8")).Mistakes(
                    "assignScheduleResource"));
        var removed = await api.RunAsync(
            $$"""mutation { removeScheduleResource(input: { scheduleResourceId: "{{crew}}", expectedVersion: 1 }) { {{Errors}} } }""",
            by: planner);
        Assert.Contains("ScheduleAssignment", removed.At("removeScheduleResource.errors.0.message")?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_assignment_leaves_its_work_to_the_others_and_stays_in_the_history()
    {
        await using var api = await TestApi.StartAsync();
        var (planner, project, task) = await PlannedAsync(api, "isEffortDriven: true");
        await AssignAsync(api, planner, task, await AddAsync(api, planner, project, "name: \"甲班\""), "");
        var second = (await AssignAsync(api, planner, task, await AddAsync(api, planner, project, "name: \"乙班\""), "")).At(
            "assignScheduleResource.scheduleAssignment.id")?.ToString();

        Made(await api.RunAsync(
            $$"""
            mutation { removeScheduleAssignment(input: { scheduleAssignmentId: "{{second}}", expectedVersion: 1 }) {
              removed { typeName } {{Errors}} } }
            """, by: planner), "removeScheduleAssignment");

        Assert.Equal("1 48, 6", await StaffOfAsync(api, task));
        var log = await api.RunAsync("{ changes(last: 20) { nodes { kind entity } } }", by: planner);
        Assert.Contains("ScheduleAssignment", log.WithoutErrors().Each("changes.nodes", "entity"));
    }

    private static async Task<(Person Planner, Project Project, string Task)> PlannedAsync(TestApi api, string fields = "")
    {
        var (planner, project) = (await api.HasPersonAsync("钱工"), await api.HasProjectAsync("压缩机基地"));
        var calendar = GlobalId.Encode("ScheduleCalendar", BuiltInCalendars.KeyOf(BuiltInCalendar.Standard, null) ?? Guid.Empty);
        Made(
            await api.SetSetupAsync(planner, project, $"start: \"2024-01-08\", calendarId: \"{calendar}\""), "setScheduleSetup");
        var run = await api.RunAsync(
            $$"""
            mutation { addScheduleNode(input: { projectId: "{{TestApi.IdOf(project)}}", name: "吊装", kind: TASK,
              durationDays: 6, {{fields}} }) { scheduleNode { id } {{Errors}} } }
            """, by: planner);
        return (planner, project, Made(run, "addScheduleNode").At("addScheduleNode.scheduleNode.id")?.ToString() ?? "");
    }

    private static async Task<string> AddAsync(TestApi api, Person by, Project project, string fields)
    {
        var run = await api.RunAsync(
            $$"""
            mutation { addScheduleResource(input: { projectId: "{{TestApi.IdOf(project)}}", {{fields}} }) {
              scheduleResource { id } {{Errors}} } }
            """, by: by);
        return Made(run, "addScheduleResource")
            .At("addScheduleResource.scheduleResource.id")?.ToString() ?? throw new InvalidOperationException(run.Raw);
    }

    private static Task<Run> AssignAsync(TestApi api, Person by, string task, string resource, string fields) => api.RunAsync(
        $$"""
        mutation { assignScheduleResource(input: { scheduleNodeId: "{{task}}", scheduleResourceId: "{{resource}}", {{fields}} }) {
          scheduleAssignment { id units workHours spanHours node { durationDays earlyStart earlyFinish } } {{Errors}} } }
        """,
        by: by);

    private static async Task<string> StaffOfAsync(TestApi api, string task)
    {
        var run = await api.RunAsync(
            $$"""{ node(id: "{{task}}") { ... on ScheduleNode { durationDays assignments { nodes { units workHours } } } } }""");
        var staff = run.WithoutErrors().Each("node.assignments.nodes", "units")
            .Zip(run.Each("node.assignments.nodes", "workHours"), (units, hours) => $"{units} {hours}");
        return string.Join(", ", staff.Append(run.At("node.durationDays")?.ToString()));
    }

    private static Run Made(Run run, string mutation)
    {
        Assert.Null(run.Text($"{mutation}.errors"));
        return run;
    }

    private static string Plain(Run run, string path)
    {
        var row = Made(run, path.Split('.')[0]).At(path)?.DeepClone().AsObject();
        row?.Remove("id");
        return row?.ToJsonString() ?? "";
    }
}

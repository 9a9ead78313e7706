using System.Text;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Mspdi.Tests;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Tests.ScheduleExchange;

public sealed class ImportScheduleTests
{
    private static readonly byte[] Plan = Bytes(MspdiFile.WithTasks(
        "<Task><UID>1</UID><ID>1</ID><Name>土建</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary></Task>",
        "<Task><UID>2</UID><ID>2</ID><Name>基础</Name><OutlineLevel>2</OutlineLevel><Duration>PT80H0M0S</Duration><Notes>先做</Notes></Task>",
        "<Task><UID>3</UID><ID>3</ID><Name>封顶</Name><OutlineLevel>2</OutlineLevel><Milestone>1</Milestone><Duration>PT0H0M0S</Duration>"
            + MspdiFile.Link(2) + "</Task>"));

    [Fact]
    public async Task A_file_becomes_the_schedule_of_a_project_with_warnings()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");

        var run = await api.ImportAsync(await api.HasPersonAsync("王芳"), project, Plan);

        run.Imported();
        Assert.Equal(["土建", "基础", "封顶"], run.Each("importSchedule.project.scheduleNodes.nodes", "name"));
        Assert.Equal(["SUMMARY", "TASK", "MILESTONE"], run.Each("importSchedule.project.scheduleNodes.nodes", "kind"));
        Assert.Equal([null, "10", null], run.Each("importSchedule.project.scheduleNodes.nodes", "durationDays"));
        Assert.Equal([null, "土建", "土建"], run.Each("importSchedule.project.scheduleNodes.nodes", "parent.name"));
        Assert.Equal(["MISSING_CALENDAR", "NOTES"], run.Each("importSchedule.report.losses", "code"));
        Assert.Equal([null, "2"], run.Each("importSchedule.report.losses", "taskUid"));
    }

    [Theory]
    [InlineData("封&#x202E;顶", "封顶")]
    [InlineData("封&#x9F;顶", "封顶")]
    [InlineData("&#x200B;", "Task 7")]
    public async Task An_invalid_name_is_changed_with_a_warning(string written, string kept)
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        var file = Bytes(
            MspdiFile.WithTasks(
                $"<Task><UID>7</UID><ID>7</ID><Name>{written}</Name><WBS>1&#x202E;</WBS><Duration>PT8H0M0S</Duration>"
                    + $"<Notes>{written}</Notes></Task>"));

        var run = await api.ImportAsync(await api.HasPersonAsync("王芳"), project, file);

        run.Imported();
        Assert.Equal([kept], run.Each("importSchedule.project.scheduleNodes.nodes", "name"));
        Assert.Superset(new HashSet<string?> { "CHANGED_NAME", "WBS_CODE" }, run.Each("importSchedule.report.losses", "code").ToHashSet());
    }

    [Fact]
    public async Task A_name_loses_the_white_space_at_its_ends_without_a_note()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");

        var run = await api.ImportAsync(
            await api.HasPersonAsync("王芳"), project, Bytes(
                MspdiFile.WithTasks("<Task><UID>7</UID><ID>7</ID><Name> 封顶 </Name><Duration>PT8H0M0S</Duration></Task>")));

        run.Imported();
        Assert.Equal(["封顶"], run.Each("importSchedule.project.scheduleNodes.nodes", "name"));
        Assert.DoesNotContain("CHANGED_NAME", run.Each("importSchedule.report.losses", "code"));
    }

    [Fact]
    public async Task Calendars_without_nodes_leave_and_come_back_too()
    {
        await using var api = await TestApi.StartAsync();
        var (project, other) = (await api.HasProjectAsync("压缩机基地"), await api.HasProjectAsync("冷链物流园"));
        await api.HasCalendarAsync(project, "工地日历");

        var file = await api.ExportAsync(project);
        (await api.ImportAsync(await api.HasPersonAsync("王芳"), other, Bytes(file))).Imported();

        var run = await api.RunAsync(
            $$"""{ projectById(id: "{{TestApi.IdOf(other)}}") { scheduleCalendars(where: { name: { eq: "工地日历" } }) { totalCount } } }""");
        Assert.Equal("1", run.At("projectById.scheduleCalendars.totalCount")?.ToString());
    }

    [Fact]
    public async Task With_an_error_nothing_is_written_and_its_line_is_reported()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        var file = Bytes(MspdiFile.WithTasks(MspdiFile.Task(1), MspdiFile.Task(2, MspdiFile.Link(9))));

        var run = await api.ImportAsync(await api.HasPersonAsync("王芳"), project, file);

        Assert.Equal(["ScheduleFileError"], run.Each("importSchedule.errors", "__typename"));
        Assert.Equal(["4"], run.Each("importSchedule.errors", "line"));
        Assert.Null(run.At("importSchedule.project"));
        Assert.Equal("2", run.At("importSchedule.report.read.tasks")?.ToString());
        Assert.Equal(0, await NodesAsync(api));
    }

    [Fact]
    public async Task A_check_alone_reports_and_writes_nothing()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");

        var run = await api.ImportAsync(await api.HasPersonAsync("王芳"), project, Plan, ("validateOnly", true));

        run.Imported();
        Assert.Equal("3", run.At("importSchedule.report.mapped.tasks")?.ToString());
        Assert.Equal(0, await NodesAsync(api));
    }

    [Fact]
    public async Task Calendars_beyond_the_limit_without_effect_on_dates_are_left_out()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        var calendars = Enumerable.Range(1, 2050).Select(uid =>
            $"<Calendar><UID>{uid}</UID><Name>日历 {uid}</Name><WeekDays><WeekDay><DayType>2</DayType><DayWorking>1</DayWorking></WeekDay>"
                + $"</WeekDays></Calendar>");
        var file = MspdiFile.WithTasks(MspdiFile.Task(1, "<Duration>PT8H0M0S</Duration><CalendarUID>2049</CalendarUID>"))
            .Replace(
                "<Tasks>", $"<CalendarUID>2050</CalendarUID><Calendars>{string.Concat(calendars)}</Calendars><Tasks>",
                StringComparison.Ordinal);

        var run = (await api.ImportAsync(await api.HasPersonAsync("王芳"), project, Bytes(file))).Imported();

        Assert.Equal(50, run.Each("importSchedule.report.losses", "code").Count(code => code == "FAULTY_CALENDAR"));
        var kept = await CalendarsAsync(api);
        Assert.Equal(2000, kept.Count);
        Assert.Equal(2, kept.Count(calendar => calendar.Name is "日历 2049" or "日历 2050"));
    }

    [Fact]
    public async Task Rules_that_would_move_the_dates_of_a_file_give_way_to_those_of_Microsoft_Project()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        await using (var register = await api.OpenAsync())
        {
            register.Add(new ScheduleSetup
            {
                ProjectId = project.Id,
                FinishBy = new(2024, 6, 28),
                IsFromFinish = true,
                HonorsConstraints = false,
                ProgressRule = ScheduleProgressRule.ProgressOverride,
                BuiltInCalendar = BuiltInCalendar.Standard,
                RulePack = "yinchuan",
            });
            await register.SaveChangesAsync();
        }

        (await api.ImportAsync(await api.HasPersonAsync("王芳"), project, Plan)).Imported();

        await using var after = await api.OpenAsync();
        var setup = after.ScheduleSetups.Single();
        Assert.True(
            setup is
            {
                FinishBy: null, IsFromFinish: false, HonorsConstraints: true,
                ProgressRule: ScheduleProgressRule.RetainedLogic, RulePack: "yinchuan",
            });
    }

    [Theory]
    [InlineData("<ConstraintType>4</ConstraintType>")]
    [InlineData("<ConstraintType>6</ConstraintType>")]
    [InlineData("<ConstraintType>5</ConstraintType>", "CONSTRAINTS_NOT_HONOURED")]
    [InlineData("<ConstraintType>2</ConstraintType>", "CONSTRAINTS_NOT_HONOURED")]
    public async Task Precedence_of_links_in_a_file_gives_a_warning_where_a_constraint_could_contradict_them(
        string constraint, params string[] losses)
    {
        await using var api = await TestApi.StartAsync();
        var task = MspdiFile.Task(1, $"<Duration>PT8H0M0S</Duration>{constraint}<ConstraintDate>2024-06-28T08:00:00</ConstraintDate>");
        var file = MspdiFile.WithTasks(task).Replace("<Tasks>", "<HonorConstraints>0</HonorConstraints><Tasks>", StringComparison.Ordinal);

        var run = await api.ImportAsync(await api.HasPersonAsync("王芳"), await api.HasProjectAsync("压缩机基地"), Bytes(file));

        Assert.Equal(losses, run.Imported().Each("importSchedule.report.losses", "code").Where(code => code != "MISSING_CALENDAR"));
    }

    [Fact]
    public async Task A_baseline_whose_finish_lies_before_its_start_is_kept_from_its_start()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        var file = MspdiFile.WithTasks(
            MspdiFile.Task(
                1, "<Baseline><Number>0</Number><Start>2024-06-05T08:00:00</Start><Finish>2024-06-03T17:00:00</Finish></Baseline>"));

        var run = await api.ImportAsync(await api.HasPersonAsync("王芳"), project, Bytes(file));

        Assert.Contains("BASELINE_ORDER", run.Imported().Each("importSchedule.report.losses", "code"));
        await using var register = await api.OpenAsync();
        Assert.Equal(new(2024, 6, 5), register.ScheduleBaselines.Single().Finish);
    }

    [Fact]
    public async Task Links_are_exported_in_the_order_of_the_plan()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        int[] before = [7, 2, 5, 3, 8, 1, 6, 4];
        var file = MspdiFile.WithTasks(
            [.. Enumerable.Range(1, 8)
                .Select(uid => MspdiFile.Task(uid)), MspdiFile.Task(9, string.Concat(before.Select(uid => MspdiFile.Link(uid))))]);

        (await api.ImportAsync(await api.HasPersonAsync("王芳"), project, Bytes(file))).Imported();

        var exported = await MspdiFile.ProjectOfAsync(await api.ExportAsync(project));
        Assert.Equal(before.Order(), exported.Tasks[^1].Links.Select(link => link.PredecessorUid));
    }

    [Fact]
    public async Task An_outdated_version_refuses_the_import()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");

        var run = await api.ImportAsync(await api.HasPersonAsync("王芳"), project, Plan, ("expectedVersion", 7L));

        Assert.Equal(["VersionConflictError"], run.Each("importSchedule.errors", "__typename"));
        Assert.Equal(0, await NodesAsync(api));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_import_has_a_time_of_its_own_and_other_operations_have_theirs(bool isImport)
    {
        await using var api = await TestApi.StartAsync();
        var (person, project) = (await api.HasPersonAsync("王芳"), await api.HasProjectAsync("压缩机基地"));
        using var deadline = new CancellationTokenSource();
        var time = api.Time = new OperationTimeout(deadline, TimeSpan.FromSeconds(30), api.Clock);

        _ = isImport
            ? (await api.ImportAsync(person, project, Plan)).Imported() : await api.RunAsync("{ projects { totalCount } }", by: person);

        Assert.Equal(isImport ? TimeSpan.FromMinutes(5) : TimeSpan.FromSeconds(30), time.Limit);
    }

    [Fact]
    public async Task The_same_key_imports_once()
    {
        await using var api = await TestApi.StartAsync();
        var (person, project) = (await api.HasPersonAsync("王芳"), await api.HasProjectAsync("压缩机基地"));

        var first = await api.ImportAsync(person, project, Plan, ("idempotencyKey", "k"));
        var again = await api.ImportAsync(person, project, Plan, ("idempotencyKey", "k"));

        Assert.Equal(first.Imported().Response, again.Imported().Response);
        Assert.Equal(3, await NodesAsync(api));
    }

    [Theory]
    [InlineData(Role.Planner, true)]
    [InlineData(Role.InvestmentOfficer, false)]
    public async Task A_planner_of_the_responsible_organisation_may_import(Role role, bool may)
    {
        await using var api = await TestApi.StartAsync(access: new AccessSettings { AnonymousRead = true });
        var (person, office) = (await api.HasPersonAsync("王芳"), await api.HasOrganisationAsync("街道办"));
        var project = await api.HasProjectAsync("压缩机基地", with: row => row.ResponsibleOrganisationId = office.Id);
        await api.HasRoleAsync(person, role, office);

        var run = await api.ImportAsync(person, project, Plan);

        Assert.Equal(may ? null : "AUTH_NOT_AUTHORIZED", may ? run.Imported().At("importSchedule.errors")?.ToString() : run.ErrorCode);
        Assert.Equal(may ? 3 : 0, await NodesAsync(api));
    }

    private static async Task<IReadOnlyList<ScheduleCalendar>> CalendarsAsync(TestApi api)
    {
        await using var register = await api.OpenAsync();
        return [.. register.ScheduleCalendars.OrderBy(calendar => calendar.Name)];
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static async Task<int> NodesAsync(TestApi api)
    {
        await using var register = await api.OpenAsync();
        return register.ScheduleNodes.Count();
    }
}

using System.Text;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Mspdi.Tests;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Tests.ScheduleExchange;

/// <summary>Plans of Microsoft Project with tasks that resource calendars schedule.</summary>
/// <remarks>
/// The files are written by hand in Microsoft Project's form. Expected dates follow its rules: each assignment takes work ÷ units in the
/// common working time of resource and task. A task with a fixed duration, or one that ignores resource calendars, uses its own calendar.
/// See AssignmentMapping for the sources.
/// </remarks>
public sealed class ResourceCalendarTests
{
    private const string Mornings = "<CalendarUID>4</CalendarUID>";

    /// <summary>Assignments and fields of the task; its finish; the finish of its successor; codes of warnings.</summary>
    public static TheoryData<string, string, string, string, string> Cases => new()
    {
        // Six days of eight hours: Monday the 8th to Saturday the 13th.
        { ResourceFile.Assignment(1), "", "2024-01-13T17:00", "2024-01-15T17:00", "" },
        // Without Tuesday the 9th: to Tuesday … the 16th is off too, so Wednesday the 17th.
        { ResourceFile.Assignment(2), "", "2024-01-17T17:00", "2024-01-18T17:00", "" },
        // An empty calendar equals the project's: six days of five a week.
        { ResourceFile.Assignment(3), "", "2024-01-15T17:00", "2024-01-16T17:00", "" },
        { "", "", "2024-01-15T17:00", "2024-01-16T17:00", "" },
        { ResourceFile.Assignment(-65535), "", "2024-01-15T17:00", "2024-01-16T17:00", "" },
        // Half of its time: 24 hours of work take 48.
        { ResourceFile.Assignment(1, hours: 24, units: "0.5"), "", "2024-01-13T17:00", "2024-01-15T17:00", "" },
        // Two at once: Saturday the 13th and, with one day only, Monday the 8th.
        { ResourceFile.Assignment(1) + ResourceFile.Assignment(2, hours: 8), "", "2024-01-13T17:00", "2024-01-15T17:00", "" },
        // Six days of the one end on Saturday the 13th, six of the other on Wednesday the 17th.
        { ResourceFile.Assignment(1) + ResourceFile.Assignment(2), "", "2024-01-17T17:00", "2024-01-18T17:00", "" },
        // A fixed duration uses the task's calendar.
        { ResourceFile.Assignment(1), "<Type>1</Type>", "2024-01-15T17:00", "2024-01-16T17:00", "" },
        { ResourceFile.Assignment(1), "<Type>2</Type><EffortDriven>1</EffortDriven>", "2024-01-13T17:00", "2024-01-15T17:00", "" },
        // Common mornings of both calendars: twelve, with Saturdays and without Sundays.
        { ResourceFile.Assignment(1), Mornings, "2024-01-20T12:00", "2024-01-22T17:00", "" },
        // Mornings of every day.
        { ResourceFile.Assignment(
            1), Mornings + "<IgnoreResourceCalendar>1</IgnoreResourceCalendar>", "2024-01-19T12:00", "2024-01-22T12:00", "" },
        // Material schedules nothing and gives a warning.
        { ResourceFile.Assignment(4, hours: 0, units: "30"), "", "2024-01-15T17:00", "2024-01-16T17:00", "ASSIGNMENTS" },
        // A resource calendar without working time gives a warning; the project's applies.
        { ResourceFile.Assignment(5), "", "2024-01-15T17:00", "2024-01-16T17:00", "RESOURCE_CALENDAR" },
        // A contour keeps the span of its dates: 48 hours of work from the 8th to the 20th.
        { ResourceFile.Assignment(
            1, more: "<WorkContour>1</WorkContour><Start>2024-01-08T08:00:00</Start><Finish>2024-01-20T17:00:00</Finish>"), "",
            "2024-01-20T17:00", "2024-01-22T17:00", "CONTOUR" },
        { ResourceFile.Assignment(
            1, hours: 40, more: "<Delay>4800</Delay><Start>2024-01-09T08:00:00</Start><Finish>2024-01-13T17:00:00</Finish>"), "",
            "2024-01-13T17:00", "2024-01-15T17:00", "ASSIGNMENT_DELAY" },
        { ResourceFile.Assignment(
            1, more: "<Start>2024-01-08T08:00:00</Start><Finish>2024-01-16T17:00:00</Finish>"), "", "2024-01-16T17:00",
        "2024-01-17T17:00", "SPLIT" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Resource_calendars_schedule_a_task(
        string assignments, string taskFields, string finish, string next, string lost)
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");

        var run = await api.ImportAsync(await api.HasPersonAsync("王芳"), project, ResourceFile.Of(assignments, taskFields));

        run.Imported();
        Assert.Equal(lost, string.Join(' ', Told(run).Distinct()));
        Assert.Equal(["2024-01-08T08:00", finish, next], await DatesAsync(api, project));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Its_dates_are_the_same_after_an_export_and_another_import(
        string assignments, string taskFields, string finish, string next, string lost)
    {
        await using var api = await TestApi.StartAsync();
        var (person, first, second) = (await api.HasPersonAsync("王芳"), await api.HasProjectAsync("甲"), await api.HasProjectAsync("乙"));
        (await api.ImportAsync(person, first, ResourceFile.Of(assignments, taskFields))).Imported();

        var exported = Encoding.UTF8.GetBytes(await api.ExportAsync(first));
        (await api.ImportAsync(person, second, exported)).Imported();

        Assert.NotNull(lost);
        Assert.Empty(OfficialSchema.FindingsIn(exported));
        Assert.Equal(["2024-01-08T08:00", finish, next], await DatesAsync(api, second));
        Assert.Equal(await StaffAsync(api, first), await StaffAsync(api, second));
    }

    [Fact]
    public async Task Resources_and_assignments_of_a_file_are_those_of_the_schedule()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");

        (await api.ImportAsync(
            await api.HasPersonAsync("王芳"), project, ResourceFile.Of(
                ResourceFile.Assignment(1, hours: 24, units: "0.5") + ResourceFile.Assignment(4, hours: 0, units: "30")))).Imported();

        Assert.Equal(
            """{"nodes":[{"name":"停用","kind":"WORK","maxUnits":1,"calendar":null,"assignments":{"nodes":"""
                + """[]}},{"name":"抢工班","kind":"WORK","maxUnits":1,"calendar":{"name":"抢工班"},"assignments":{"nodes":"""
                + """[{"units":0.5,"workHours":24,"node":{"name":"吊装"}}]}},{"name":"普通班","kind":"WORK","maxUnits":2.5"""
                + ""","calendar":null,"assignments":{"nodes":"""
                + """[]}},{"name":"测量组","kind":"WORK","maxUnits":1,"calendar":null,"assignments":{"nodes":"""
                + """[]}},{"name":"混凝土","kind":"MATERIAL","maxUnits":1,"calendar":null,"assignments":{"nodes":"""
                + """[{"units":30,"workHours":0,"node":{"name":"吊装"}}]}}]}""",
            await StaffAsync(api, project));
    }

    [Fact]
    public async Task A_second_import_replaces_resources_with_the_same_name()
    {
        await using var api = await TestApi.StartAsync();
        var (person, project) = (await api.HasPersonAsync("王芳"), await api.HasProjectAsync("压缩机基地"));
        (await api.ImportAsync(person, project, ResourceFile.Of(ResourceFile.Assignment(1)))).Imported();

        var again = await api.ImportAsync(person, project, ResourceFile.Of(ResourceFile.Assignment(2)), ("replace", true));

        again.Imported();
        Assert.Equal(["2024-01-08T08:00", "2024-01-17T17:00", "2024-01-18T17:00"], await DatesAsync(api, project));
        var run = await api.RunAsync($$"""{ projectById(id: "{{TestApi.IdOf(project)}}") { resources { totalCount } } }""");
        Assert.Equal("5", run.WithoutErrors().At("projectById.resources.totalCount")?.ToString());
    }

    [Fact]
    public async Task Assignments_to_summaries_and_of_missing_resources_give_warnings()
    {
        var reading = await MspdiFile.ReadAsync(MspdiFile.WithTasks(
            "<Task><UID>1</UID><Name>土建</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary></Task>",
            "<Task><UID>2</UID><Name>基础</Name><OutlineLevel>2</OutlineLevel></Task>").Replace("</Project>", """
            <Resources><Resource><UID>1</UID><Name>塔吊</Name><Type>1</Type><CalendarUID>77</CalendarUID></Resource></Resources><Assignments>
            <Assignment><UID>1</UID><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID></Assignment><Assignment><UID>2</UID>
            <TaskUID>2</TaskUID><ResourceUID>9</ResourceUID></Assignment>
            <Assignment><UID>3</UID><TaskUID>2</TaskUID><ResourceUID>1</ResourceUID><ActualWork>PT4H0M0S</ActualWork></Assignment>
            </Assignments></Project>
            """, StringComparison.Ordinal));

        Assert.Empty(reading.Report.Errors);
        Assert.Equal((3, 1, 1), (reading.Report.Read.Assignments, reading.Report.Mapped.Assignments, reading.Report.Mapped.Resources));
        Assert.Equal(
            ["Assignments 1 土建", "Assignments 2 基础", "ActualWork 2 基础"],
            reading.Report.Warnings.Where(loss => loss.TaskUid is not null).Select(loss => $"{loss.Kind} {loss.TaskUid} {loss.TaskName}"));
        Assert.Contains(reading.Report.Warnings, loss => loss.Message.Contains("calendar 77", StringComparison.Ordinal));
    }

    // Warnings of the task; those of unused calendars have no task.
    private static IEnumerable<string?> Told(Run run) =>
        run.Each("importSchedule.report.losses", "code")
            .Zip(run.Each("importSchedule.report.losses", "taskUid")).Where(loss => loss.Second is not null).Select(loss => loss.First);

    private static async Task<string[]> DatesAsync(TestApi api, Project project)
    {
        var schedule = (await api.Get<ComputeSchedule>()
            .HandleAsync([project.Id], new ScheduleRequest(new(2024, 1, 1)), null, CancellationToken.None))[project.Id];
        var pass = schedule.Pass ?? throw new InvalidOperationException("The schedule cannot be computed.");
        var (task, next) = (schedule.Indexes[schedule.Rows.Nodes.Single(node => node.Name == "吊装").Id],
            schedule.Indexes[schedule.Rows.Nodes.Single(node => node.Name == "验收").Id]);
        return [Shown(pass.EarlyStart(task)), Shown(pass.EarlyFinish(task)), Shown(pass.EarlyFinish(next))];
    }

    private static string Shown(int wall) =>
        WallClock.At(wall).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<string> StaffAsync(TestApi api, Project project)
    {
        var run = await api.RunAsync(
            $$"""
            { projectById(id: "{{TestApi.IdOf(project)}}") {
              resources(first: 50, order: [{ name: ASC }]) {
                nodes { name kind maxUnits calendar { name } assignments { nodes { units workHours node { name } } } } } } }
            """);
        return run.WithoutErrors().Text("projectById.resources") ?? "";
    }
}

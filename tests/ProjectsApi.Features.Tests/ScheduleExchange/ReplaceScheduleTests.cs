using System.Text;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Mspdi.Tests;

namespace ProjectsApi.Features.Tests.ScheduleExchange;

/// <summary>Replacement of an existing schedule by a file.</summary>
public sealed class ReplaceScheduleTests
{
    private static readonly byte[] Plan = Bytes(MspdiFile.WithTasks(
        "<Task><UID>1</UID><ID>1</ID><Name>土建</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary></Task>",
        "<Task><UID>2</UID><ID>2</ID><Name>基础</Name><OutlineLevel>2</OutlineLevel><Duration>PT80H0M0S</Duration><Notes>先做</Notes></Task>",
        "<Task><UID>3</UID><ID>3</ID><Name>封顶</Name><OutlineLevel>2</OutlineLevel><Milestone>1</Milestone><Duration>PT0H0M0S</Duration>"
            + MspdiFile.Link(2) + "</Task>"));

    [Fact]
    public async Task An_existing_schedule_is_replaced_only_on_request()
    {
        await using var api = await TestApi.StartAsync();
        var (person, project) = (await api.HasPersonAsync("王芳"), await api.HasProjectAsync("压缩机基地"));
        (await api.ImportAsync(person, project, Plan)).Imported();

        var refused = await api.ImportAsync(person, project, Plan);
        var replaced = await api.ImportAsync(person, project, Bytes(MspdiFile.WithTasks(MspdiFile.Task(1, name: "安装"))), ("replace", true));

        Assert.Equal(["INVALID_VALUE input.replace"], refused.Mistakes("importSchedule"));
        replaced.Imported();
        Assert.Equal(["安装"], replaced.Each("importSchedule.project.scheduleNodes.nodes", "name"));
        Assert.Equal(1, await NodesAsync(api));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Existing_rows_of_the_file_are_replaced_on_request_and_refused_otherwise(bool hasNodes, bool hasBaseline)
    {
        await using var api = await TestApi.StartAsync();
        var (person, project) = (await api.HasPersonAsync("王芳"), await api.HasProjectAsync("压缩机基地"));
        var file = Bytes(
            MspdiFile.WithTasks(MspdiFile.Task(1, "<Baseline><Number>0</Number><Start>2024-06-05T08:00:00</Start></Baseline>")));
        (await api.ImportAsync(person, project, file)).Imported();
        await using (var register = await api.OpenAsync())
        {
            if (!hasNodes)
            {
                register.RemoveRange(register.ScheduleNodes);
            }

            if (!hasBaseline)
            {
                register.RemoveRange(register.ScheduleBaselines);
            }

            await register.SaveChangesAsync();
        }

        var refused = await api.ImportAsync(person, project, file, ("validateOnly", true));
        var replaced = await api.ImportAsync(person, project, file, ("replace", true));

        Assert.Equal(hasNodes || hasBaseline ? ["INVALID_VALUE input.replace"] : [], refused.Mistakes("importSchedule"));
        replaced.Imported();
        await using var after = await api.OpenAsync();
        Assert.Equal((1, 1), (after.ScheduleNodes.Count(), after.ScheduleBaselines.Count()));
    }

    [Fact]
    public async Task A_file_that_is_imported_again_replaces_its_own_calendars()
    {
        await using var api = await TestApi.StartAsync();
        var (person, project) = (await api.HasPersonAsync("王芳"), await api.HasProjectAsync("压缩机基地"));
        (await api.ImportAsync(person, project, OnCalendars("12:00:00"))).Imported();
        var kept = await CalendarsAsync(api);

        (await api.ImportAsync(person, project, OnCalendars("11:00:00"), ("replace", true))).Imported();

        var calendars = await CalendarsAsync(api);
        Assert.Equal(["工地", "焊工"], calendars.Select(calendar => calendar.Name));
        Assert.Equal(kept.Select(calendar => calendar.Id), calendars.Select(calendar => calendar.Id));
        Assert.All(calendars.Take(1), calendar => Assert.Contains("11:00", calendar.Definition, StringComparison.Ordinal));
        Assert.Equal(calendars[0].Id, calendars[1].BaseId);
        Assert.Contains("2024-06-03T11:00:00", await api.ExportAsync(project), StringComparison.Ordinal);
    }

    private static byte[] OnCalendars(string end) => Bytes(
        $"""
        {MspdiFile.Head}<StartDate>2024-06-03T08:00:00</StartDate><CalendarUID>1</CalendarUID><Calendars>
        <Calendar><UID>1</UID><Name>工地</Name><WeekDays><WeekDay><DayType>2</DayType><DayWorking>1</DayWorking><WorkingTimes>
        <WorkingTime><FromTime>08:00:00</FromTime><ToTime>{end}</ToTime></WorkingTime></WorkingTimes></WeekDay></WeekDays></Calendar>
        <Calendar><UID>2</UID><Name>焊工</Name><BaseCalendarUID>1</BaseCalendarUID></Calendar>
        </Calendars>
        <Tasks>
        {MspdiFile.Task(1, "<Duration>PT2H0M0S</Duration><CalendarUID>2</CalendarUID><Deadline>2024-06-03T11:00:00</Deadline>")}
        </Tasks>
        </Project>
        """);

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

using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Schedules;

public sealed class ScheduleSetupTests
{
    [Fact]
    public async Task Rules_are_made_once_and_changed_from_then_on()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var site = await api.HasCalendarAsync(project, "工地");

        var made = await api.SetSetupAsync(planner, project, "start: \"2023-04-10\", startTime: \"08:00:00\", criticalFloatDays: 2.5");
        var blind = await api.SetSetupAsync(planner, project, "finishBy: \"2024-06-28\"");
        var changed = await api.SetSetupAsync(
            planner, project,
            $"expectedVersion: 1, start: null, calendarId: \"{TestApi.IdOf(site)}\", criticality: LONGEST_PATH, minutesPerDay: 600, "
                + $"rulePack: \"wuhan\"");

        Snapshot.Match(made.ResponseAndWriteSql);
        Assert.Equal(["VERSION_CONFLICT input.expectedVersion"], blind.Mistakes("setScheduleSetup"));
        Assert.Equal(
            """{"version":2,"start":null,"startTime":null,"finishBy":null,"dataDate":null,"isFromFinish":false,"calendar":"""
                + """{"name":"工地","builtIn":null}"""
                + ""","lagCalendar":"SUCCESSOR","progressRule":"RETAINED_LOGIC","criticality":"LONGEST_PATH","criticalFloatDays":2.5"""
                + ""","honorsConstraints":true,"minutesPerDay":600,"rulePack":"wuhan"}""",
            changed.Text("setScheduleSetup.scheduleSetup"));
    }

    [Fact]
    public async Task A_project_shows_its_rules_or_none()
    {
        await using var api = await TestApi.StartAsync();
        await api.HasSetupAsync(await api.HasProjectAsync("压缩机基地"), s => s.DataDate = new(2024, 3, 1));
        await api.HasProjectAsync("物流园");

        var run = (await api.RunAsync(
            "{ projects(order: [{ createdAt: ASC }]) { nodes { name scheduleSetup { dataDate calendar { builtIn } project { name } } } } "
                + "}")).WithoutErrors();

        Snapshot.Match(run.ResponseAndSql);
    }

    [Fact]
    public async Task All_errors_in_a_setup_are_reported_at_once()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");

        var run = await api.SetSetupAsync(planner, project, """
            start: "2024-06-28", startTime: "08:00:01", finishBy: "2023-04-10", dataDate: "1983-12-31", criticalFloatDays: -1,
            minutesPerDay: 1441, rulePack: "nobody's", expectedVersion: 1
            """);
        var backwards = await api.SetSetupAsync(planner, project, "isFromFinish: true");

        Snapshot.Match(run.Response);
        Assert.Equal(["INVALID_VALUE input.finishBy"], backwards.Mistakes("setScheduleSetup"));
        await using var database = await api.OpenAsync();
        Assert.Empty(database.ScheduleSetups);
    }
}

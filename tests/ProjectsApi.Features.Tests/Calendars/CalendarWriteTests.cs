using ProjectsApi.Contract.Nodes;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Calendars;

public sealed class CalendarWriteTests
{
    private static readonly string Statutory = IdOf(BuiltInCalendar.ChineseStatutory);

    [Fact]
    public async Task A_calendar_says_how_it_differs_from_its_base()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");

        var run = await api.AddCalendarAsync(planner, project, $$"""
            name: "夜班", baseId: "{{Statutory}}",
            days: [{ day: SATURDAY, times: [{ from: "20:00:00", to: "00:00:00" }] }, { day: SUNDAY,
              times: [{ from: "00:00:00", to: "04:00:00" }] }],
            workWeeks: [{ name: "抢工", first: "2024-05-01", last: "2024-05-31", days: [{ day: FRIDAY, times: [] }] }],
            exceptions: [
              { name: "高温", first: "2024-07-20", last: "2024-07-25", times: [] },
              { name: "设备保养", recurrence: MONTHLY_BY_POSITION, first: "2024-01-01", last: "2024-12-31", every: 2, position: LAST,
                item: FRIDAY, times: [{ from: "08:00:00", to: "12:00:00" }] },
              { name: "扬尘管控", recurrence: SEASON, month: 11, day: 15, lastMonth: 3, lastDay: 15, times: [] },
              { name: "例会", recurrence: WEEKLY, first: "2024-01-01", occurrences: 10, weekdays: [MONDAY, WEDNESDAY], times: [] },
              { recurrence: DAILY, first: "2024-01-01", occurrences: 3, every: 10, times: [] },
              { recurrence: MONTHLY_BY_DAY, first: "2024-01-01", last: "2024-06-30", day: 31, times: [] },
              { recurrence: YEARLY_BY_DAY, first: "2024-01-01", last: "2030-12-31", month: 5, day: 4, times: [] },
              { recurrence: YEARLY_BY_POSITION, first: "2024-01-01", last: "2030-12-31", month: 9, position: SECOND, item: SATURDAY,
                times: [] }
            ]
            """);

        Snapshot.Match(run.ResponseAndWriteSql);
    }

    [Fact]
    public async Task All_errors_in_a_calendar_are_reported_at_once_with_their_paths()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasCalendarAsync(project, "工地");

        var run = await api.AddCalendarAsync(planner, project, """
            name: "工地",
            days: [
              { day: MONDAY, times: [{ from: "08:00:00", to: "12:00:00" }, { from: "11:00:00", to: "13:00:00" }, { from: "14:00:30",
                to: "15:00:00" }] },
              { day: MONDAY, times: [{ from: "18:00:00", to: "06:00:00" }] }
            ],
            workWeeks: [{ first: "2024-05-31", last: "2024-05-01", days: [] }],
            exceptions: [
              { first: "2024-07-20", last: "2024-07-01", times: [] },
              { recurrence: WEEKLY, first: "2024-07-20", every: 0, times: [] },
              { recurrence: MONTHLY_BY_POSITION, last: "2024-07-20", times: [] },
              { recurrence: YEARLY_BY_DAY, first: "1983-07-20", occurrences: 3, month: 2, day: 30, times: [] },
              { recurrence: SEASON, first: "2024-07-20", month: 13, day: 1, lastMonth: 3, lastDay: 15, times: [] },
              { occurrences: 3, times: [] }
            ]
            """);

        Snapshot.Match(run.Response);
    }

    [Fact]
    public async Task A_calendar_without_working_time_is_refused()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");

        var run = await api.AddCalendarAsync(
            planner, project,
            $$"""name: "停工", baseId: "{{Statutory}}", exceptions: [{ first: "1984-01-01", last: "2149-12-31", times: [] }]""");

        Assert.Equal(["INVALID_VALUE input.days"], run.Mistakes("addScheduleCalendar"));
    }

    [Fact]
    public async Task Omitted_values_stay_and_a_list_replaces_the_previous_one()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var calendar = await api.HasCalendarAsync(project, "工地", c =>
            c.Definition = """{"days":[{"day":"SUNDAY","times":[]}],"exceptions":"""
                + """[{"name":"春节","first":"2024-02-09","last":"2024-02-17","times":[]}]}""");

        var run = await api.UpdateCalendarAsync(planner, calendar, """name: "一号工地", exceptions: []""");
        var late = await api.UpdateCalendarAsync(planner, calendar, """name: "二号工地" """);

        Snapshot.Match(run.ResponseAndWriteSql);
        Assert.Equal(["VERSION_CONFLICT input.expectedVersion"], late.Mistakes("updateScheduleCalendar"));
    }

    [Fact]
    public async Task A_calendar_is_not_derived_from_itself()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var first = await api.HasCalendarAsync(project, "工地");
        var second = await api.HasCalendarAsync(project, "夜班", c => (c.BuiltInBase, c.BaseId) = (null, first.Id));

        var run = await api.UpdateCalendarAsync(planner, first, $"baseId: \"{TestApi.IdOf(second)}\"");

        Assert.Equal(["INVALID_VALUE input.baseId"], run.Mistakes("updateScheduleCalendar"));
    }

    [Fact]
    public async Task A_change_that_leaves_a_derived_calendar_without_any_work_is_refused()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var mondays = await api.HasCalendarAsync(project, "周一", c => c.Definition = OnlyOn("MONDAY"));
        var tuesdays = await api.HasCalendarAsync(project, "周二", c => c.Definition = OnlyOn("TUESDAY"));
        await api.HasCalendarAsync(project, "夜班", c => (c.BuiltInBase, c.BaseId, c.Definition) = (null, mondays.Id, OnlyOn("MONDAY")));

        var changed = await api.UpdateCalendarAsync(planner, mondays, """days: [{ day: MONDAY, times: [] }]""");
        var moved = await api.UpdateCalendarAsync(planner, mondays, $$"""days: [], baseId: "{{TestApi.IdOf(tuesdays)}}" """);
        var replaced = await api.RemoveCalendarAsync(planner, mondays, $"replacementId: \"{TestApi.IdOf(tuesdays)}\"");

        Assert.Equal(["INVALID_VALUE input.days"], changed.Mistakes("updateScheduleCalendar"));
        Assert.Equal(["INVALID_VALUE input.days"], moved.Mistakes("updateScheduleCalendar"));
        Assert.Equal(["INVALID_VALUE input.replacementId"], replaced.Mistakes("removeScheduleCalendar"));
    }

    [Fact]
    public async Task A_used_calendar_is_removed_only_with_a_replacement()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var calendar = await api.HasCalendarAsync(project, "工地");
        await api.HasCalendarAsync(project, "夜班", c => (c.BuiltInBase, c.BaseId) = (null, calendar.Id));
        await api.HasNodeAsync(project, 1, "桩基", n => n.CalendarId = calendar.Id);
        await api.HasSetupAsync(project, s => (s.BuiltInCalendar, s.CalendarId) = (null, calendar.Id));

        var used = await api.RemoveCalendarAsync(planner, calendar);
        var itself = await api.RemoveCalendarAsync(planner, calendar, $"replacementId: \"{TestApi.IdOf(calendar)}\"");
        var replaced = await api.RemoveCalendarAsync(planner, calendar, $"replacementId: \"{Statutory}\"");

        Assert.Equal(["IN_USE input.scheduleCalendarId"], used.Mistakes("removeScheduleCalendar"));
        Assert.Equal(
            """[{"entity":"ScheduleCalendar","count":1},{"entity":"ScheduleNode","count":1},{"entity":"ScheduleSetup","count":1}]""",
            used.Text("removeScheduleCalendar.errors.0.uses"));
        Assert.Equal(["INVALID_VALUE input.replacementId"], itself.Mistakes("removeScheduleCalendar"));
        Assert.Equal("""[{"typeName":"ScheduleCalendar"}]""", replaced.Text("removeScheduleCalendar.removed"));
        await using var database = await api.OpenAsync();
        Assert.Equal(BuiltInCalendar.ChineseStatutory, database.ScheduleNodes.Single().BuiltInCalendar);
        Assert.Equal(BuiltInCalendar.ChineseStatutory, database.ScheduleSetups.Single().BuiltInCalendar);
        Assert.Equal(BuiltInCalendar.ChineseStatutory, database.ScheduleCalendars.Single().BuiltInBase);
    }

    [Fact]
    public async Task A_built_in_calendar_is_read_only()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");

        var run = await api.RunAsync(
            $$"""
            mutation { updateScheduleCalendar(input: { scheduleCalendarId: "{{Statutory}}", expectedVersion: 1, name: "我的" }) {
              errors { ... on Error { code path } } } }
            """,
            by: planner);

        Assert.Equal(["NOT_FOUND input.scheduleCalendarId"], run.Mistakes("updateScheduleCalendar"));
    }

    // The day itself works as in the base.
    private static string OnlyOn(string day)
    {
        var off = Enum.GetNames<DayOfWeek>().Select(name => name.ToUpperInvariant()).Where(name => name != day);
        return $$"""{"days":[{{string.Join(',', off.Select(name => $$"""{"day":"{{name}}","times":[]}"""))}}]}""";
    }

    private static string IdOf(BuiltInCalendar kind) =>
        GlobalId.Encode("ScheduleCalendar", BuiltInCalendars.KeyOf(kind, null) ?? Guid.Empty);
}

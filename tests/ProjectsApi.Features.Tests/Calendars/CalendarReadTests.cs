using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Calendars;

public sealed class CalendarReadTests
{
    [Fact]
    public async Task A_calendar_of_another_project_is_refused_and_not_passed_over()
    {
        await using var api = await TestApi.StartAsync(today: new(2023, 4, 10));
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasTaskAsync(project, 1, "主体", 5m);
        var strange = await api.HasCalendarAsync(await api.HasProjectAsync("冷链物流园"), "他处");

        var run = await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(project)}}") {
              backwardPlan(finishBy: "2023-05-26", calendar: "{{TestApi.IdOf(strange)}}") { shortfallDays } } }
            """);

        Assert.Contains("The project has no such calendar", run.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Built_in_calendars_come_first_and_need_no_statement()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasCalendarAsync(project, "工地");
        await api.HasCalendarAsync(await api.HasProjectAsync("物流园"), "冷库");

        var all = (await api.RunAsync(
            "{ calendars { id name builtIn base { builtIn } project { name } days { day times { from to } } viewerCan { planSchedules } } "
                + "}")).WithoutErrors();
        var own = (await api.RunAsync(
            $$"""{ calendars(projectId: "{{TestApi.IdOf(project)}}") { name builtIn base { name } project { name } } }""")).WithoutErrors();

        Assert.Empty(all.Sql);
        Snapshot.Match(all.Response);
        Assert.Equal(["标准五天工作制", "法定工作日", "工地七天制", "全天候", "冬季停工(11月15日至3月15日)", "工地"], own.Each("calendars", "name"));
        Assert.Equal("""{"name":"工地","builtIn":null,"base":{"name":"工地七天制"},"project":{"name":"压缩机基地"}}""", own.Text("calendars.5"));
    }

    [Fact]
    public async Task A_built_in_calendar_is_a_node_with_a_fixed_id()
    {
        await using var api = await TestApi.StartAsync();
        var id = Contract.Nodes.GlobalId.Encode(
            "ScheduleCalendar", BuiltInCalendars.KeyOf(BuiltInCalendar.ChineseStatutory, null) ?? Guid.Empty);

        var run = (await api.RunAsync(
            $"{{ node(id: \"{id}\") {{ id ... on ScheduleCalendar {{ name version history {{ totalCount }} }} }} }}")).WithoutErrors();

        Assert.Equal("U2NoZWR1bGVDYWxlbmRhcjra5KFcAAAAgIAAAAAAAAAC", id);
        Assert.Equal(
            """{"id":"ID","name":"法定工作日","version":1,"history":{"totalCount":0}}""".Replace(
                "ID", id, StringComparison.Ordinal), run.Text("node"));
    }

    // Source: State Council notices 国办发明电〔2021〕11号 and 〔2022〕16号, and the counts of the reference: 249 days in 2023.
    [Fact]
    public async Task A_year_has_its_working_days_holidays_make_up_days_and_notices()
    {
        await using var api = await TestApi.StartAsync();

        var run = (await api.RunAsync("""
            { calendars { builtIn year(year: 2023) { workingDays status months { workingDays } notices { number title signedOn address }
              holidays { name first last makeUpDays } } } }
            """)).WithoutErrors();

        Assert.Equal("249", run.At("calendars.1.year.workingDays")?.ToString());
        Assert.Equal(
            ["18", "20", "23", "20", "21", "21", "21", "23", "20", "19", "22", "21"], run.Each("calendars.1.year.months", "workingDays"));
        Snapshot.Match(run.Text("calendars.1"));
        Assert.Empty(run.Sql);
        // A calendar without the notices has no holidays, and knows so.
        Assert.Equal(
            """{"workingDays":260,"status":null}""",
            (await api.RunAsync("{ calendars { year(year: 2023) { workingDays status } } }")).Text("calendars.0.year"));
        Assert.Empty(run.Each("calendars.0.year.holidays", "name"));
    }

    [Fact]
    public async Task A_year_without_a_notice_is_provisional_and_counts_weekdays()
    {
        await using var api = await TestApi.StartAsync();

        var run = (await api.RunAsync("{ calendars { year(year: 2027) { workingDays status notices { number } } } }")).WithoutErrors();
        var refused = await api.RunAsync("{ calendars { year(year: 2150) { workingDays } } }");

        Assert.Equal("""{"workingDays":261,"status":"PROVISIONAL","notices":[]}""", run.Text("calendars.1.year"));
        Assert.Contains("1984 to 2149", refused.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_day_of_next_years_list_may_lie_in_this_december()
    {
        await using var api = await TestApi.StartAsync();

        var run =
            (await api.RunAsync("{ calendars { year(year: 2022) { holidays { name first last } notices { number } } } }")).WithoutErrors();

        Assert.Equal("""{"name":"元旦","first":"2022-12-31","last":"2023-01-02"}""", run.Text("calendars.1.year.holidays.7"));
        Assert.Equal(2, run.Each("calendars.1.year.notices", "number").Count);
    }

    [Fact]
    public async Task Work_stops_in_winter_regardless_of_the_notices()
    {
        await using var api = await TestApi.StartAsync();

        var run = (await api.RunAsync(
            "{ calendars { exceptions { recurrence month day lastMonth lastDay times { from } } year(year: 2023) { months { workingDays } "
                + "status } } }")).WithoutErrors();

        Assert.Equal(
            """[{"recurrence":"SEASON","month":11,"day":15,"lastMonth":3,"lastDay":15,"times":[]}]""", run.Text("calendars.4.exceptions"));
        Assert.Equal(
            ["0", "0", "12", "20", "21", "21", "21", "23", "20", "19", "10", "0"], run.Each("calendars.4.year.months", "workingDays"));
        Assert.Equal("PUBLISHED", run.At("calendars.4.year.status")?.ToString());
    }

    [Fact]
    public async Task The_calendars_of_a_project_are_a_list_of_it_and_their_years_one_statement()
    {
        await using var api = await TestApi.StartAsync();
        var register = await SmallRegister.SeedAsync(api);

        var run = (await api.RunAsync($$"""
            { projectById(id: "{{TestApi.IdOf(register.Base)}}") {
              scheduleCalendars(where: { name: { startsWith: "钢" } }, order: [{ name: DESC }]) { totalCount
                nodes { name base { name } exceptions { name first last } year(year: 2023) { workingDays } } } } }
            """)).WithoutErrors();

        Snapshot.Match(run.ResponseAndSql);
        Assert.Equal("247", run.At("projectById.scheduleCalendars.nodes.0.year.workingDays")?.ToString());
    }
}

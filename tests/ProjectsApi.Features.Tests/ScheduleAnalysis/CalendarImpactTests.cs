using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.ScheduleAnalysis;

public sealed class CalendarImpactTests
{
    // The notice of 2027 is not published yet: a week off from Friday 5 February, make-up day Saturday 13 February.
    private const string SpringFestival = """
        { year: 2027, holidays: [{ name: "春节", first: "2027-02-05", last: "2027-02-11", makeUpDays: ["2027-02-13"] }] }
        """;

    [Fact]
    public async Task A_list_of_holidays_moves_nodes_and_floats_before_it_is_adopted()
    {
        await using var api = await TestApi.StartAsync(today: new(2026, 11, 25));
        var project = await PlanAsync(api);

        var run = (await AskAsync(api, project, SpringFestival, """
            year usesStatutory finishBefore finishAfter finish { workingDays calendarDays } movedCount floatChangedCount
            moved { name wbs node { name } startBefore startAfter finishBefore finishAfter start { workingDays }
              finish { workingDays calendarDays } }
            floatChanged { name totalFloatMinutesBefore totalFloatMinutesAfter totalFloatDaysBefore totalFloatDaysAfter
              freeFloatMinutesBefore freeFloatMinutesAfter isCriticalBefore isCriticalAfter }
            newlyCritical { name } noLongerCriticalCount noLongerCritical { name }
            """)).WithoutErrors();

        Snapshot.Match(run.ResponseAndSql);
        // Ten working days from 1 February: to the 12th, and around the holiday with the Saturday to the 18th.
        Assert.Equal("2027-02-12T17:00:00", run.At("projectById.calendarImpact.finishBefore")?.ToString());
        Assert.Equal("2027-02-18T17:00:00", run.At("projectById.calendarImpact.finishAfter")?.ToString());
        Assert.Equal(["基础", "主体"], run.Each("projectById.calendarImpact.moved", "name"));
        // The seven-day site keeps its dates and waits six days for the others.
        Assert.Equal(["0"], run.Each("projectById.calendarImpact.floatChanged", "totalFloatMinutesBefore"));
        Assert.Equal(["2880"], run.Each("projectById.calendarImpact.floatChanged", "totalFloatMinutesAfter"));
        Assert.Equal(["土方"], run.Each("projectById.calendarImpact.noLongerCritical", "name"));
    }

    [Fact]
    public async Task Nothing_is_adopted_by_asking()
    {
        await using var api = await TestApi.StartAsync(today: new(2026, 11, 25));
        var project = await PlanAsync(api);
        await AskAsync(api, project, SpringFestival, "year");

        var run = (await AskAsync(api, project, "{ year: 2027, holidays: [] }", "movedCount finishAfter")).WithoutErrors();

        Assert.Equal("""{"movedCount":0,"finishAfter":"2027-02-12T17:00:00"}""", run.At("projectById.calendarImpact")?.ToJsonString());
    }

    [Fact]
    public async Task A_schedule_without_statutory_calendars_does_not_move()
    {
        await using var api = await TestApi.StartAsync(today: new(2026, 11, 25));
        var project = await PlanAsync(api, BuiltInCalendar.Standard);

        var run = (await AskAsync(
            api, project, SpringFestival, "usesStatutory movedCount floatChangedCount finish { workingDays }")).WithoutErrors();

        Assert.Equal(
            """{"usesStatutory":false,"movedCount":0,"floatChangedCount":0,"finish":{"workingDays":0}}""", run.At(
                "projectById.calendarImpact")?.ToJsonString());
    }

    [Fact]
    public async Task A_calendar_derived_from_the_statutory_one_moves_with_it()
    {
        await using var api = await TestApi.StartAsync(today: new(2026, 11, 25));
        var project = await PlanAsync(api, BuiltInCalendar.ChineseWinterStop, start: new(2027, 4, 1));
        const string labourDay = """{ year: 2027, holidays: [{ name: "劳动节", first: "2027-04-05", last: "2027-04-06" }] }""";

        var run = (await AskAsync(api, project, labourDay, "usesStatutory finish { workingDays }")).WithoutErrors();

        Assert.Equal("""{"usesStatutory":true,"finish":{"workingDays":2}}""", run.At("projectById.calendarImpact")?.ToJsonString());
    }

    [Fact]
    public async Task A_list_that_contradicts_itself_is_refused_with_a_sentence()
    {
        await using var api = await TestApi.StartAsync(today: new(2026, 11, 25));
        var project = await PlanAsync(api);

        var run = await AskAsync(
            api, project,
            """{ year: 2027, holidays: [{ name: "春节", first: "2027-02-05", last: "2027-02-11", makeUpDays: ["2027-02-15"] }] }""", "year");

        Assert.Equal("HC0016", run.ErrorCode);
        Assert.Contains("A day worked in exchange for 春节 is a weekday", run.SingleError["message"]?.ToString(), StringComparison.Ordinal);
    }

    // Two weeks of work in a row, parallel to twelve days on a seven-day site.
    private static async Task<Project> PlanAsync(
        TestApi api, BuiltInCalendar calendar = BuiltInCalendar.ChineseStatutory, DateOnly? start = null)
    {
        var project = await api.HasProjectAsync("冷链物流园");
        await api.HasSetupAsync(project, start ?? new(2027, 2, 1), calendar);
        var foundation = await api.HasTaskAsync(project, 1, "基础", 5m);
        var frame = await api.HasTaskAsync(project, 2, "主体", 5m);
        await api.HasTaskAsync(project, 3, "土方", 12m, n => n.BuiltInCalendar = BuiltInCalendar.SevenDaySite);
        await api.HasLinkAsync(foundation, frame);
        return project;
    }

    private static Task<Run> AskAsync(TestApi api, Project project, string notice, string members) =>
        api.RunAsync($$"""{ projectById(id: "{{TestApi.IdOf(project)}}") { calendarImpact(notice: {{notice}}) { {{members}} } } }""");
}

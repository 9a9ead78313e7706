using ProjectsApi.Data.Access;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Projects;

public sealed class StageTests
{
    private const string Shown = "project { version stage actualStart actualFinish }";
    private const string Transition = "... on Error { code message path } ... on StageTransitionError { from to allowed }";
    private const string History = "stageHistory { nodes { stage enteredOn leftOn elapsedDays reason } }";

    [Fact]
    public async Task A_project_goes_through_its_life_and_each_stay_is_counted_in_days()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var person = await api.HasPersonAsync("孙工");
        var project = await HasProjectAsync(api, ProjectStage.Signed);

        var started = await AdvanceAsync(api, person, project, 1, "STARTED", "2023-04-08");
        await AdvanceAsync(api, person, project, 2, "UNDER_CONSTRUCTION", "2023-04-08");
        var suspended = await api.WriteAsync(
            person, "suspendProject", $"{Of(project, 3)}, suspendedOn: \"2023-12-01\", reason: \"冬季停工\"", Shown);
        var resumed = await AdvanceAsync(api, person, project, 4, "UNDER_CONSTRUCTION", "2024-02-20");
        var producing = await AdvanceAsync(api, person, project, 5, "IN_PRODUCTION", "2024-03-10");

        Assert.Equal("2023-04-08", started.At("advanceProjectStage.project.actualStart")?.ToString());
        Assert.Equal("SUSPENDED", suspended.At("suspendProject.project.stage")?.ToString());
        Assert.Empty(resumed.Mistakes("advanceProjectStage"));
        Assert.Equal("2024-03-10", producing.At("advanceProjectStage.project.actualFinish")?.ToString());
        Snapshot.Match((await api.RunAsync($$"""{ projectById(id: "{{TestApi.IdOf(project)}}") { stage {{History}} } }""")).ResponseAndSql);
    }

    [Fact]
    public async Task One_step_is_written_with_its_day()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var person = await api.HasPersonAsync("孙工");

        var run = await AdvanceAsync(api, person, await HasProjectAsync(api, ProjectStage.Negotiating), 1, "SIGNED", "2024-03-01");

        Snapshot.Match(run.Response);
    }

    [Theory]
    [InlineData(ProjectStage.Conceived, "SIGNED", "NEGOTIATING CANCELLED")]
    [InlineData(ProjectStage.Signed, "NEGOTIATING", "STARTED CANCELLED")]
    [InlineData(ProjectStage.Signed, "SIGNED", "STARTED CANCELLED")]
    [InlineData(ProjectStage.Started, "SUSPENDED", "UNDER_CONSTRUCTION CANCELLED")]
    [InlineData(ProjectStage.InProduction, "UNDER_CONSTRUCTION", "FULL_CAPACITY CANCELLED")]
    [InlineData(ProjectStage.FullCapacity, "CANCELLED", "")]
    [InlineData(ProjectStage.Cancelled, "CONCEIVED", "")]
    public async Task A_step_that_is_not_the_next_is_refused_with_those_that_are(ProjectStage from, string to, string allowed)
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var person = await api.HasPersonAsync("孙工");
        var project = await HasProjectAsync(api, from);

        var run = await AdvanceAsync(api, person, project, 1, to, "2024-03-15");

        Assert.Equal(["STAGE_TRANSITION input.stage"], run.Mistakes("advanceProjectStage"));
        Assert.Equal(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries), run.Each("advanceProjectStage.errors.0.allowed", ""));
        await using var database = await api.OpenAsync();
        Assert.Equal(from, database.Projects.Single().Stage);
        Assert.Empty(database.StageEntries);
    }

    [Fact]
    public async Task A_suspended_project_goes_back_only_to_the_stage_it_was_suspended_in()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var person = await api.HasPersonAsync("孙工");
        var project = await HasProjectAsync(api, ProjectStage.Signed);
        await api.WriteAsync(person, "suspendProject", $"{Of(project, 1)}, suspendedOn: \"2024-01-10\", reason: \"等用地\"", Shown);

        var further = await AdvanceAsync(api, person, project, 2, "STARTED", "2024-02-01");
        var again = await api.WriteAsync(
            person, "suspendProject", $"{Of(project, 2)}, suspendedOn: \"2024-02-01\", reason: \"再停\"", Shown, Transition);
        var back = await AdvanceAsync(api, person, project, 2, "SIGNED", "2024-02-01");

        Assert.Equal(["SIGNED", "CANCELLED"], further.Each("advanceProjectStage.errors.0.allowed", ""));
        Assert.Equal(["STAGE_TRANSITION input.projectId"], again.Mistakes("suspendProject"));
        Assert.Equal("SIGNED", back.At("advanceProjectStage.project.stage")?.ToString());
    }

    [Fact]
    public async Task A_project_that_was_suspended_before_the_register_knew_it_goes_back_to_any_stage_of_the_line()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var person = await api.HasPersonAsync("孙工");
        var project = await HasProjectAsync(api, ProjectStage.Suspended);

        var arrived = await AdvanceAsync(api, person, project, 1, "FULL_CAPACITY", "2024-03-01");
        var back = await AdvanceAsync(api, person, project, 1, "UNDER_CONSTRUCTION", "2024-03-01");

        Assert.Equal(["STAGE_TRANSITION input.stage"], arrived.Mistakes("advanceProjectStage"));
        Assert.Empty(back.Mistakes("advanceProjectStage"));
    }

    [Fact]
    public async Task A_step_is_not_taken_tomorrow_nor_before_the_one_ahead_of_it()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var person = await api.HasPersonAsync("孙工");
        var project = await HasProjectAsync(api, ProjectStage.Conceived);
        await AdvanceAsync(api, person, project, 1, "NEGOTIATING", "2024-03-05");

        var early = await AdvanceAsync(api, person, project, 2, "SIGNED", "2024-03-04");
        var late = await AdvanceAsync(api, person, project, 2, "STARTED", "2024-03-16");
        var stale = await api.WriteAsync(person, "suspendProject", $"{Of(project, 1)}, suspendedOn: \"2024-03-04\", reason: \" \"", Shown);

        Assert.Equal(["INVALID_VALUE input.enteredOn"], early.Mistakes("advanceProjectStage"));
        Assert.Equal(["STAGE_TRANSITION input.stage", "INVALID_VALUE input.enteredOn"], late.Mistakes("advanceProjectStage"));
        Assert.Equal(
            ["INVALID_VALUE input.suspendedOn", "INVALID_VALUE input.reason", "VERSION_CONFLICT input.expectedVersion"],
            stale.Mistakes("suspendProject"));
    }

    [Fact]
    public async Task Known_days_of_work_are_kept_and_phases_to_come_leave_its_end_open()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var person = await api.HasPersonAsync("孙工");
        var known = await api.HasProjectAsync("已开工", p => p.ActualStart = new(2023, 5, 1), ProjectStage.Signed);
        var phased = await HasProjectAsync(api, ProjectStage.UnderConstruction);
        await api.HasPhaseAsync(phased, 1, p => p.ActualOn = new(2024, 3, 1));
        await api.HasPhaseAsync(phased, 2);

        var started = await AdvanceAsync(api, person, known, 1, "STARTED", "2023-04-08");
        var producing = await AdvanceAsync(api, person, phased, 1, "IN_PRODUCTION", "2024-03-01");

        Assert.Equal("2023-05-01", started.At("advanceProjectStage.project.actualStart")?.ToString());
        Assert.Null(producing.At("advanceProjectStage.project.actualFinish"));
    }

    [Fact]
    public async Task The_stages_of_many_projects_take_one_statement_and_unknown_days_are_no_rows()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var person = await api.HasPersonAsync("孙工");
        var known = await HasProjectAsync(api, ProjectStage.Conceived);
        await AdvanceAsync(api, person, known, 1, "NEGOTIATING", "2024-03-05");
        await api.HasProjectAsync("未知");

        var run = await api.RunAsync($$"""{ projects { nodes { name {{History}} } } }""");

        Assert.Equal(2, run.Sql.Count);
        Snapshot.Match(run.ResponseAndSql);
    }

    [SkippableFact]
    public async Task The_stages_read_the_same_on_postgresql()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15), new PostgreSqlDatabase());
        var person = await api.HasPersonAsync("孙工");
        var project = await HasProjectAsync(api, ProjectStage.Conceived);
        await AdvanceAsync(api, person, project, 1, "NEGOTIATING", "2024-03-05");
        await AdvanceAsync(api, person, project, 2, "SIGNED", "2024-03-05");
        await api.WriteAsync(person, "suspendProject", $"{Of(project, 3)}, suspendedOn: \"2024-03-10\", reason: \"等\"", Shown);
        await AdvanceAsync(api, person, project, 4, "SIGNED", "2024-03-12");

        var run = await api.RunAsync($$"""{ projects { nodes { {{History}} } } }""");

        Assert.Equal(["NEGOTIATING", "SIGNED", "SUSPENDED", "SIGNED"], run.Each("projects.nodes.0.stageHistory.nodes", "stage"));
        Assert.Equal(["2024-03-05", "2024-03-10", "2024-03-12", null], run.Each("projects.nodes.0.stageHistory.nodes", "leftOn"));
        Assert.Equal(["0", "5", "2", "3"], run.Each("projects.nodes.0.stageHistory.nodes", "elapsedDays"));
    }

    private static Task<Project> HasProjectAsync(TestApi api, ProjectStage stage) => api.HasProjectAsync("压缩机基地", stage: stage);

    private static Task<Run> AdvanceAsync(TestApi api, Person by, Project project, long version, string to, string on) =>
        api.WriteAsync(by, "advanceProjectStage", $"{Of(project, version)}, stage: {to}, enteredOn: \"{on}\"", Shown, Transition);

    private static string Of(Project project, long version) => $"projectId: \"{TestApi.IdOf(project)}\", expectedVersion: {version}";
}

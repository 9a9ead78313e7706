using ProjectsApi.Data.Access;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Access;

/// <summary>What lies outside of a caller's organisations behaves as if it were not there.</summary>
public sealed class ReachTests
{
    private const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";
    private const string NotAuthorized = "AUTH_NOT_AUTHORIZED";

    [Theory]
    [InlineData("{ projects { totalCount nodes { name } } }", "projects")]
    [InlineData("{ scheduleNodes(where: { name: { eq: \"基础\" } }) { totalCount nodes { name: project { name } } } }", "scheduleNodes")]
    [InlineData("{ investmentMilestones { totalCount nodes { name: project { name } } } }", "investmentMilestones")]
    [InlineData("{ safetyChecks { totalCount nodes { name: project { name } } } }", "safetyChecks")]
    public async Task Lists_and_counts_hold_what_is_reached(string query, string list)
    {
        await using var register = await TwoOffices.StartAsync();
        var (viewer, chief) = (await register.HasAsync(Role.Viewer), await register.HasAsync(Role.Viewer, register.Zone));

        var seen = (await register.Api.RunAsync(query, by: viewer)).WithoutErrors();
        var all = (await register.Api.RunAsync(query, by: chief)).WithoutErrors();

        Assert.Equal("1", seen.At($"{list}.totalCount")?.ToString());
        Assert.Contains("潮河街道的项目", seen.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("明湖街道的项目", seen.Raw, StringComparison.Ordinal);
        Assert.Equal("2", all.At($"{list}.totalCount")?.ToString());
    }

    [Fact]
    public async Task Every_kind_of_row_is_a_node_here_and_none_there()
    {
        await using var register = await TwoOffices.StartAsync();
        var viewer = await register.HasAsync(Role.Viewer);
        foreach (var type in register.Here.Rows.Keys.Except(["Person", "RoleGrant"]))
        {
            var here = await NodeAsync(register, register.Here, type, viewer);
            var there = await NodeAsync(register, register.There, type, viewer);

            Assert.Equal(type, here.WithoutErrors().At("node.__typename")?.ToString());
            // Organisations are a directory: a project of one's own may name any of them.
            Assert.Equal(type == "Organisation" ? type : null, there.WithoutErrors().At("node.__typename")?.ToString());
        }
    }

    [Fact]
    public async Task Filters_statistics_and_lists_of_another_row_count_what_is_reached()
    {
        await using var register = await TwoOffices.StartAsync();
        var viewer = await register.HasAsync(Role.Viewer);

        var run = (await register.Api.RunAsync(
            """
            {
              projectStatistics { overall { count } }
              organisations(where: { name: { eq: "明湖街道" } }) { nodes { responsibleFor: projects { totalCount } } }
              projects(where: { scheduleNodes: { some: { name: { eq: "基础" } } } }) { totalCount }
            }
            """,
            by: viewer)).WithoutErrors();

        Assert.Equal("1", run.At("projectStatistics.overall.count")?.ToString());
        Assert.Equal("0", run.At("organisations.nodes.0.responsibleFor.totalCount")?.ToString());
        Assert.Equal("1", run.At("projects.totalCount")?.ToString());
    }

    [Fact]
    public async Task The_past_of_a_project_is_seen_by_who_sees_the_project()
    {
        await using var register = await TwoOffices.StartAsync();
        var viewer = await register.HasAsync(Role.Viewer);

        var run = (await register.Api.RunAsync(
            $$"""
            {
              here: projectById(id: "{{TestApi.IdOf(register.Here.Project)}}", asOf: "{{register.Api.Clock.GetUtcNow():O}}") { name
                scheduleNodes { totalCount } }
              there: projectById(id: "{{TestApi.IdOf(register.There.Project)}}", asOf: "{{register.Api.Clock.GetUtcNow():O}}") { name }
            }
            """,
            by: viewer)).WithoutErrors();

        Assert.Equal("潮河街道的项目", run.At("here.name")?.ToString());
        Assert.Equal("2", run.At("here.scheduleNodes.totalCount")?.ToString());
        Assert.Null(run.At("there"));
    }

    [Fact]
    public async Task A_project_of_nobody_is_seen_from_the_top_only()
    {
        await using var register = await TwoOffices.StartAsync();
        await register.Api.HasProjectAsync("无主项目");
        var (viewer, chief) = (await register.HasAsync(Role.Viewer), await register.HasAsync(Role.Viewer, register.Zone));

        Assert.Equal("1", (await register.Api.RunAsync("{ projects { totalCount } }", by: viewer)).At("projects.totalCount")?.ToString());
        Assert.Equal("3", (await register.Api.RunAsync("{ projects { totalCount } }", by: chief)).At("projects.totalCount")?.ToString());
    }

    [Fact]
    public async Task A_stranger_is_told_to_sign_in_and_gets_the_rest_of_the_answer()
    {
        await using var register = await TwoOffices.StartAsync();

        var run = await register.Api.RunAsync("{ __typename me { name } projects { totalCount } }");

        Assert.Equal(NotAuthenticated, run.ErrorCode);
        Assert.Equal("""["projects"]""", run.SingleError["path"]?.ToJsonString());
        Assert.Equal("Query", run.At("__typename")?.ToString());
        Assert.Null(run.At("projects"));
    }

    [Fact]
    public async Task With_anonymous_reading_everybody_sees_everything_and_nobody_writes()
    {
        await using var register = await TwoOffices.StartAsync(new AccessSettings { AnonymousRead = true });
        var officer = await register.HasAsync(Role.InvestmentOfficer);

        var stranger = await register.Api.RunAsync("{ projects { totalCount } people { totalCount } }");
        var written = await register.Api.RunAsync(Report(register.There));
        var elsewhere = await register.Api.RunAsync(Report(register.There), by: officer);

        Assert.Equal("2", stranger.At("projects.totalCount")?.ToString());
        Assert.Equal(NotAuthenticated, stranger.ErrorCode);
        Assert.Equal(NotAuthenticated, written.ErrorCode);
        Assert.Equal(NotAuthorized, elsewhere.ErrorCode);
    }

    [Fact]
    public async Task A_known_document_is_answered_for_each_caller_as_they_may()
    {
        await using var register = await TwoOffices.StartAsync();
        var (viewer, chief) = (await register.HasAsync(Role.Viewer), await register.HasAsync(Role.Administrator, register.Zone));
        const string Query = "query Q { ...P ... on Query { people { nodes { name } } } } fragment P on Query { projects { totalCount } }";

        var counts = new List<string>();
        foreach (var by in new[] { chief, null, viewer, chief })
        {
            var run = await register.Api.RunAsync(Query, by: by);
            counts.Add($"{run.At("projects")?["totalCount"]} {run.At("people") is not null}");
        }

        Assert.Equal(["2 True", " False", "1 False", "2 True"], counts);
    }

    [Fact]
    public async Task Somebody_out_of_reach_writes_as_if_the_row_were_not_there_and_somebody_of_another_role_is_refused()
    {
        await using var register = await TwoOffices.StartAsync();
        var (officer, inspector) = (await register.HasAsync(Role.InvestmentOfficer), await register.HasAsync(Role.SafetyInspector));

        var here = await register.Api.RunAsync(Report(register.Here), by: officer);
        var there = await register.Api.RunAsync(Report(register.There), by: officer);
        var other = await register.Api.RunAsync(Report(register.Here), by: inspector);

        Assert.Equal("2", here.At("reportInvestmentMilestone.investmentMilestone.version")?.ToString());
        Assert.Equal("NOT_FOUND", there.At("reportInvestmentMilestone.errors.0.code")?.ToString());
        Assert.Equal(NotAuthorized, other.ErrorCode);
    }

    [Fact]
    public async Task A_role_that_was_taken_back_is_gone_within_seconds()
    {
        await using var register = await TwoOffices.StartAsync();
        var person = await register.Api.HasPersonAsync("王工");
        var grant = await register.Api.HasRoleAsync(person, Role.Viewer, register.Here.Organisation);
        Assert.Equal("1", (await register.Api.RunAsync("{ projects { totalCount } }", by: person)).At("projects.totalCount")?.ToString());

        await register.Api.RemoveAsync(grant);
        register.Api.Clock.Advance(Viewers.CacheDuration);

        Assert.Equal(NotAuthorized, (await register.Api.RunAsync("{ projects { totalCount } }", by: person)).ErrorCode);
    }

    [Fact]
    public async Task A_row_tells_what_the_caller_may_do_to_it()
    {
        await using var register = await TwoOffices.StartAsync();
        var person = await register.HasAsync(Role.Viewer, register.Zone);
        await register.Api.HasRoleAsync(person, Role.InvestmentOfficer, register.Here.Organisation);

        var run = (await register.Api.RunAsync(
            """
            {
              me { name roles { role organisation { name } } viewerCan { keepInvestments managePeople } }
              investmentMilestones { nodes { viewerCan { keepInvestments planProjects } } }
              findings: safetyChecks { nodes { findings { nodes { viewerCan { keepInvestments checkSafety } } } } }
            }
            """,
            by: person)).WithoutErrors();

        Assert.Equal(
            """
            {"data":{"me":{"name":"Viewer","roles":[{"role":"VIEWER","organisation":{"name":"经开区管委会"}},{"role":"INVESTMENT_OFFICER","organisation":{"name":"潮河街道"}}],"viewerCan":{"keepInvestments":true,"managePeople":false}},"investmentMilestones":{"nodes":[{"viewerCan":{"keepInvestments":true,"planProjects":false}},{"viewerCan":{"keepInvestments":false,"planProjects":false}}]},"findings":{"nodes":[{"findings":{"nodes":[{"viewerCan":{"keepInvestments":true,"checkSafety":false}}]}},{"findings":{"nodes":[{"viewerCan":{"keepInvestments":false,"checkSafety":false}}]}}]}}}
            """,
            run.Raw);
    }

    [Fact]
    public async Task Nobody_can_do_anything_to_what_was()
    {
        await using var register = await TwoOffices.StartAsync();
        var planner = await register.HasAsync(Role.Planner, register.Here.Organisation);
        var then = register.Api.Clock.GetUtcNow();
        register.Api.Clock.Advance(TimeSpan.FromDays(1));

        var run = (await register.Api.RunAsync(
            $$"""
            {
              now: projectById(id: "{{TestApi.IdOf(register.Here.Project)}}") { viewerCan { planProjects planSchedules } }
              then: projectById(id: "{{TestApi.IdOf(register.Here.Project)}}", asOf: "{{then:O}}") {
                viewerCan { planProjects planSchedules } scheduleNodes { nodes { viewerCan { planSchedules } } } }
            }
            """,
            by: planner)).WithoutErrors();

        Assert.Equal("""{"planProjects":true,"planSchedules":true}""", run.At("now.viewerCan")?.ToJsonString());
        Assert.Equal("""{"planProjects":false,"planSchedules":false}""", run.At("then.viewerCan")?.ToJsonString());
        Assert.All(run.Each("then.scheduleNodes.nodes", "viewerCan.planSchedules"), can => Assert.Equal("false", can));
    }

    private static Task<Run> NodeAsync(TwoOffices register, Office office, string type, Person by) =>
        register.Api.RunAsync($$"""{ node(id: "{{TestApi.IdOf(office.Rows[type])}}") { __typename id } }""", by: by);

    private static string Report(Office office) =>
        $$"""
        mutation { reportInvestmentMilestone(input: {
          investmentMilestoneId: "{{TestApi.IdOf(office.Rows["InvestmentMilestone"])}}", expectedVersion: 1, forecastOn: "2024-05-01" })
          { investmentMilestone { version } errors { ... on Error { code } } } }
        """;
}

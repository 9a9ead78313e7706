using ProjectsApi.Data.Access;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Tests.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Changes;

/// <summary>The log tells nobody more than the register would.</summary>
public sealed class HistoryReachTests
{
    [Fact]
    public async Task What_was_changed_elsewhere_is_in_no_list_and_no_count()
    {
        await using var register = await TwoOffices.StartAsync();
        var viewer = await register.HasAsync(Role.Viewer);

        var all = (await register.Api.RunAsync(
            "{ changes(first: 50) { totalCount nodes { entity project { name } } } }", by: viewer)).WithoutErrors();
        var (project, row) = (TestApi.IdOf(register.There.Project), TestApi.IdOf(register.There.Rows["Phase"]));

        var told = all.Each("changes.nodes", "entity").Zip(all.Each("changes.nodes", "project.name")).ToList();
        Assert.Equal(told.Count, all.At("changes.totalCount")?.GetValue<int>());
        Assert.All(told, change => Assert.True(change.First == "Organisation" || change.Second == "潮河街道的项目"));
        Assert.Equal(
            register.Here.Rows.Keys.Except(["Person", "RoleGrant"]).Order(), told.Select(change => change.First).Distinct().Order());
        Assert.Equal(0, await CountAsync(register, viewer, $"projectId: {{ eq: \"{project}\" }}"));
        Assert.Equal(0, await CountAsync(register, viewer, $"entityId: {{ in: [\"{project}\", \"{row}\"] }}"));
        Assert.Equal(1, await CountAsync(register, await register.HasAsync(Role.Viewer, register.Zone), $"entityId: {{ eq: \"{row}\" }}"));
    }

    [Fact]
    public async Task Each_row_that_is_seen_has_its_history_and_no_other_has()
    {
        await using var register = await TwoOffices.StartAsync();
        var viewer = await register.HasAsync(Role.Viewer);
        foreach (var type in register.Here.Rows.Keys.Except(["Person", "RoleGrant"]))
        {
            var here = await HistoryAsync(register, register.Here, type, viewer);
            var there = await HistoryAsync(register, register.There, type, viewer);

            Assert.Equal("1", here.WithoutErrors().At("node.history.totalCount")?.ToString());
            // Organisations are a directory, and so is what became of them.
            Assert.Equal(type == "Organisation" ? "1" : null, there.WithoutErrors().At("node")?["history"]?["totalCount"]?.ToString());
        }
    }

    [SkippableFact]
    public async Task On_postgresql_the_histories_of_a_list_come_from_the_index_for_a_part_of_the_register_too()
    {
        await using var register = await TwoOffices.StartAsync(database: new PostgreSqlDatabase());
        var viewer = await register.HasAsync(Role.Viewer);

        var run = (await register.Api.RunAsync(
            "{ scheduleNodes { nodes { name history(first: 1) { totalCount nodes { kind } } } } }", by: viewer)).WithoutErrors();

        Assert.Equal(["1", "1"], run.Each("scheduleNodes.nodes", "history.totalCount"));
        Assert.Equal(["CREATED", "CREATED"], run.Each("scheduleNodes.nodes", "history.nodes.0.kind"));
        var statement = Assert.Single(run.Sql, sql => sql.Contains("JOIN LATERAL", StringComparison.Ordinal));
        Assert.Contains("EXISTS", statement, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("where: { entity: { in: [\"Person\", \"RoleGrant\"] } }")]
    [InlineData("where: { or: [{ entity: { eq: \"Person\" } }, { kind: { eq: CREATED } }] }")]
    [InlineData("last: 50, order: [{ at: DESC }]")]
    public async Task People_are_told_of_to_those_alone_who_manage_them(string arguments)
    {
        await using var register = await TwoOffices.StartAsync();
        var (viewer, planner) = (await register.HasAsync(Role.Viewer), await register.HasAsync(Role.Planner, register.Zone));
        var (local, chief) = (await register.HasAsync(Role.Administrator), await register.HasAsync(Role.Administrator, register.Zone));

        Assert.False(await HearsOfPeopleAsync(register, arguments, viewer));
        Assert.False(await HearsOfPeopleAsync(register, arguments, planner));
        Assert.True(await HearsOfPeopleAsync(register, arguments, local));
        Assert.True(await HearsOfPeopleAsync(register, arguments, chief));
    }

    [Fact]
    public async Task Nor_are_they_counted_or_found_through_another_row()
    {
        await using var register = await TwoOffices.StartAsync();
        var viewer = await register.HasAsync(Role.Viewer);
        var (person, grant) = (TestApi.IdOf(register.Here.Rows["Person"]), TestApi.IdOf(register.Here.Rows["RoleGrant"]));

        Assert.Equal(0, await CountAsync(register, viewer, $"entityId: {{ in: [\"{person}\", \"{grant}\"] }}"));
        var run = await register.Api.RunAsync(
            $$"""
            { organisations { nodes { history(where: { or: [{ entityId: { eq: "{{person}}" } }, { entity: { eq: "Person" } }] }) {
              totalCount } } } }
            """, by: viewer);
        Assert.All(run.Each("organisations.nodes", "history.totalCount"), count => Assert.Equal("0", count));
    }

    [Fact]
    public async Task With_anonymous_reading_strangers_hear_of_everything_but_people()
    {
        await using var register = await TwoOffices.StartAsync(new AccessSettings { AnonymousRead = true });
        var person = TestApi.IdOf(register.Here.Rows["Person"]);
        var chief = await register.HasAsync(Role.Administrator, register.Zone);

        var own = await register.Api.RunAsync($$"""{ node(id: "{{person}}") { ... on Person { history { totalCount } } } }""");

        Assert.False(await HearsOfPeopleAsync(register, "", null));
        Assert.Equal(0, await CountAsync(register, null, $"entityId: {{ eq: \"{person}\" }}"));
        Assert.NotEqual(0, await CountAsync(register, null, $"entityId: {{ eq: \"{TestApi.IdOf(register.There.Rows["Phase"])}\" }}"));
        Assert.Equal("AUTH_NOT_AUTHENTICATED", own.ErrorCode);
        Assert.Equal(1, await CountAsync(register, chief, $"entityId: {{ eq: \"{person}\" }}"));
    }

    [Fact]
    public async Task Who_manages_people_subscribes_to_what_they_read()
    {
        await using var register = await TwoOffices.StartAsync();
        var (local, viewer) = (await register.HasAsync(Role.Administrator), await register.HasAsync(Role.Viewer));
        await using var told = await register.Api.SubscribeAsync("subscription { changes { change { entity } } }", local);
        await using var silent = await register.Api.SubscribeAsync("subscription { changes { change { entity } } }", viewer);

        var first = silent.NextAsync();
        var heard = await told.NextAfterAsync(() => register.Api.HasPersonAsync("王工"));
        await register.Api.HasPhaseAsync(register.Here.Project, 2);

        Assert.Equal("""{"change":{"entity":"Person"}}""", heard.GetRawText());
        Assert.Equal("""{"change":{"entity":"Phase"}}""", (await first).GetRawText());
    }

    [Fact]
    public async Task A_stranger_is_told_to_sign_in()
    {
        await using var register = await TwoOffices.StartAsync();

        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await register.Api.RunAsync("{ changes { totalCount } }")).ErrorCode);
    }

    private static async Task<bool> HearsOfPeopleAsync(TwoOffices register, string arguments, Person? by)
    {
        var given = arguments.Length == 0
            ? "first: 50" : arguments.StartsWith("last", StringComparison.Ordinal) ? arguments : $"first: 50, {arguments}";
        var (told, total, more) = (new List<string?>(), (int?)null, string.Empty);
        for (var isWhole = false; !isWhole;)
        {
            var run = (await register.Api.RunAsync(
                $"{{ changes({given}{more}) {{ totalCount pageInfo {{ startCursor endCursor }} nodes {{ entity }} }} }}",
                by: by)).WithoutErrors();
            var page = run.Each("changes.nodes", "entity");
            told.AddRange(page);
            total = run.At("changes.totalCount")?.GetValue<int>();
            more = given.StartsWith("last", StringComparison.Ordinal)
                ? $", before: \"{run.At("changes.pageInfo.startCursor")}\""
                : $", after: \"{run.At("changes.pageInfo.endCursor")}\"";
            isWhole = page.Count == 0 || told.Count >= total;
        }

        Assert.Equal(told.Count, total);
        Assert.Equal(told.Contains("Person"), told.Contains("RoleGrant"));
        return told.Contains("Person");
    }

    private static async Task<int?> CountAsync(TwoOffices register, Person? by, string where) =>
        (await register.Api.RunAsync($"{{ changes(where: {{ {where} }}) {{ totalCount }} }}", by: by)).WithoutErrors()
            .At("changes.totalCount")?.GetValue<int>();

    private static Task<Run> HistoryAsync(TwoOffices register, Office office, string type, Person by) =>
        register.Api.RunAsync(
            $$"""{ node(id: "{{TestApi.IdOf(office.Rows[type])}}") { ... on {{type}} { history { totalCount } } } }""", by: by);
}

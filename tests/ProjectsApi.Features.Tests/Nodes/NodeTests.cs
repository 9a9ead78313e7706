using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Nodes;

public sealed class NodeTests
{
    [Fact]
    public async Task Every_row_of_the_register_is_a_node_that_its_id_leads_to()
    {
        await using var api = await TestApi.StartAsync();
        var register = await SmallRegister.SeedAsync(api);
        await api.HasAssignmentAsync(register.Works, await api.HasResourceAsync(register.Base, "塔吊"));
        var keeper = await api.HasPersonAsync("王工");
        await api.HasRoleAsync(keeper, Role.Viewer, register.Office);
        var rows = await AllRowsAsync(api);
        var types = api.Schema.AllTypes.OfType<GraphQL.Types.IObjectGraphType>()
            .Where(type => type.ResolvedInterfaces.Any(i => i.Name == "Node")).Select(type => type.Name).Order();
        Assert.Equal(types, rows.Select(row => row.GetType().Name).Distinct().Order());

        foreach (var row in rows)
        {
            var run = await api.RunAsync(
                "query($id: ID!) { node(id: $id) { __typename id } }", $$"""{ "id": "{{TestApi.IdOf(row)}}" }""", keeper);

            Assert.Equal($$$$"""{"data":{"node":{"__typename":"{{{{row.GetType().Name}}}}","id":"{{{{TestApi.IdOf(row)}}}}"}}}""", run.Raw);
            Assert.Single(run.Sql);
        }
    }

    [Fact]
    public async Task Nodes_come_in_the_order_of_their_ids_with_one_statement_per_type()
    {
        await using var api = await TestApi.StartAsync();
        var register = await SmallRegister.SeedAsync(api);
        string[] ids =
        [
            TestApi.IdOf(register.Housing), TestApi.IdOf(register.Office), TestApi.IdOf(register.Base),
            Contract.Nodes.GlobalId.Encode("Project", Guid.Empty), TestApi.IdOf(register.Housing),
        ];

        var run = await api.RunAsync(
            "query($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Project { name } ... on Organisation { name } } }",
            System.Text.Json.JsonSerializer.Serialize(new { ids }));

        Assert.Equal(["安置房A区", "潮河街道办事处", "压缩机基地", null, "安置房A区"], run.WithoutErrors().Each("nodes", "name"));
        Assert.Equal(2, run.Sql.Count);
    }

    [Fact]
    public async Task A_node_that_is_not_there_is_null()
    {
        await using var api = await TestApi.StartAsync();

        var run = await api.RunAsync($$"""{ node(id: "{{Contract.Nodes.GlobalId.Encode("Phase", Guid.Empty)}}") { id } }""");

        Assert.Equal("""{"data":{"node":null}}""", run.Raw);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%%%")]
    [InlineData("UHJvamVjdA==")]
    [InlineData("UHJvamVjdDpub3QgYSBndWlk")]
    [InlineData("TmF0aW9uOuAEJT+JT9MRmgwDBegsMwE=")]
    public async Task An_id_that_leads_nowhere_is_refused(string id)
    {
        await using var api = await TestApi.StartAsync();

        var run = await api.RunAsync("query($id: ID!) { node(id: $id) { id } }", $$"""{ "id": "{{id}}" }""");

        Assert.Equal("HC0016", run.ErrorCode);
        Assert.Null(run.At("node"));
        Assert.Empty(run.Sql);
    }

    [Fact]
    public async Task An_id_of_another_type_is_refused_where_a_project_is_expected()
    {
        await using var api = await TestApi.StartAsync();
        var register = await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync($$"""{ projectById(id: "{{TestApi.IdOf(register.Office)}}") { name } }""");

        Assert.Equal("HC0016", run.ErrorCode);
        Assert.Contains("an ID of `Project` is expected", run.SingleError["message"]?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_wrong_id_among_others_leaves_the_others()
    {
        await using var api = await TestApi.StartAsync();
        var register = await SmallRegister.SeedAsync(api);

        var run = await api.RunAsync($$"""{ nodes(ids: ["{{TestApi.IdOf(register.Base)}}", "%%%"]) { ... on Project { name } } }""");

        Assert.Equal(["压缩机基地", null], run.Each("nodes", "name"));
        Assert.Equal("HC0016", run.ErrorCode);
        Assert.Equal("""["nodes",1]""", run.SingleError["path"]?.ToJsonString());
    }

    [Fact]
    public async Task More_than_fifty_nodes_at_once_are_refused()
    {
        await using var api = await TestApi.StartAsync();
        var ids = Enumerable.Range(1, 51).Select(_ => Contract.Nodes.GlobalId.Encode("Project", api.NextKey()));

        var run = await api.RunAsync(
            "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", System.Text.Json.JsonSerializer.Serialize(new { ids }));

        Assert.Equal("HC0076", run.ErrorCode);
        Assert.Empty(run.Sql);
    }

    private static async Task<IReadOnlyList<Entity>> AllRowsAsync(TestApi api)
    {
        await using var context = await api.OpenAsync();
        return
        [
            .. context.Organisations, .. context.Projects, .. context.ProjectParties, .. context.Phases, .. context.StageEntries,
            .. context.InvestmentMilestones,
            .. context.InvestmentPlans, .. context.InvestmentRecords, .. context.ScheduleNodes, .. context.ScheduleLinks,
            .. context.ScheduleSetups, .. context.ScheduleCalendars, .. context.ScheduleResources, .. context.ScheduleAssignments,
            .. context.ScheduleBaselines,
            .. context.SafetyChecks, .. context.Findings, .. context.JobTargets, .. context.OutputTargets,
            .. context.People, .. context.RoleGrants,
        ];
    }
}

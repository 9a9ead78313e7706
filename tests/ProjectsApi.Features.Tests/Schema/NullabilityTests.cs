using GraphQL.Types;
using ProjectsApi.Data.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Schema;

/// <summary>Each nullable field has its reason (D118), and an answer without errors keeps what the types promise.</summary>
public sealed class NullabilityTests
{
    [Fact]
    public async Task Each_nullable_field_is_marked_or_has_a_reason()
    {
        await using var api = await TestApi.StartAsync();
        await using var database = await api.OpenAsync();
        var rules = new NullabilityRules(database.Model);

        Assert.Empty(rules.Undecided(api.Schema));
        Assert.Empty(rules.NullableParents(api.Schema));
        Assert.Empty(NullabilityRules.MarkedTwice(api.Schema));
        Assert.Empty(NullabilityRules.Unused(api.Schema));
    }

    [Theory]
    [InlineData("Project", "name", "Name of the project(项目名称)")]
    [InlineData("ScheduleLink", "predecessor", "Predecessor(紧前节点)")]
    [InlineData("ProjectFigures", "timeProgress", "Months elapsed, percent of the year(序时进度)")]
    public async Task A_field_without_a_reason_is_seen(string type, string field, string description)
    {
        await using var api = await TestApi.StartAsync();
        await using var database = await api.OpenAsync();
        var found = (api.Schema.AllTypes[type] as IObjectGraphType)?.Fields.Find(field);
        Assert.NotNull(found);
        var required = Assert.IsType<NonNullGraphType>(found.ResolvedType, exactMatch: false);

        found.ResolvedType = required.ResolvedType;
        found.Description = description;

        Assert.Equal([$"{type}.{field}"], new NullabilityRules(database.Model).Undecided(api.Schema));
    }

    [Fact]
    public async Task Every_field_that_the_register_can_show_keeps_its_promise()
    {
        await using var api = await TestApi.StartAsync(today: new(2024, 3, 15));
        var register = await SmallRegister.SeedAsync(api);
        var by = await api.HasPersonAsync("管理员");
        await api.HasRoleAsync(by, Role.Administrator, register.Committee);
        await api.HasAssignmentAsync(register.Works, await api.HasResourceAsync(register.Base, "塔吊"));
        api.Schema.Initialize();
        var query = api.Schema.Query;
        var walk = new PromisedValues();

        foreach (var field in query.Fields.Where(BroadQuery.CanAsk))
        {
            walk.Check(query, await api.RunAsync($"{{ {BroadQuery.Of(field, depth: 2)} }}", by: by));
        }

        // Rows of a past project come from the log.
        var (id, below) = (TestApi.IdOf(register.Base), BroadQuery.Below(api.Schema, "Project", depth: 2));
        walk.Check(query, await api.RunAsync(
            $$"""{ projectById(id: "{{id}}", asOf: "2024-03-15T04:00:00Z"){{below}} }""", by: by));

        Assert.Empty(walk.Broken);
        Assert.Empty(NullabilityRules.RequiredRows(api.Schema).Except(walk.Seen));
    }

    [Theory]
    [InlineData("""{"data":{"projects":null}}""", 1)]
    [InlineData("""{"errors":[{"path":["me"],"extensions":{"code":"HC0051"}}],"data":{"projects":null}}""", 1)]
    [InlineData("""{"errors":[{"path":["projects"],"extensions":{"code":"HC0051"}}],"data":{"projects":null}}""", 0)]
    [InlineData("""{"errors":[{"path":["projects","nodes",0],"extensions":{"code":"HC0051"}}],"data":{"projects":null}}""", 0)]
    [InlineData("""{"errors":[{"path":["projects"],"extensions":{"code":"HC0018"}}],"data":{"projects":null}}""", 1)]
    public async Task A_broken_promise_is_seen(string answer, int broken)
    {
        await using var api = await TestApi.StartAsync();
        api.Schema.Initialize();
        var walk = new PromisedValues();

        walk.Check(api.Schema.Query, new Run(answer, []));

        Assert.Equal(broken, walk.Broken.Count);
    }

    [Fact]
    public async Task A_stored_answer_names_the_related_row_that_was_removed_since()
    {
        await using var api = await TestApi.StartAsync();
        var planner = await api.HasPersonAsync("钱工");
        var project = await api.HasProjectAsync("压缩机基地");
        var (piles, frame) = (await api.HasNodeAsync(project, 1, "桩基"), await api.HasNodeAsync(project, 2, "主体"));
        var first = await api.LinkAsync(planner, piles, frame, "idempotencyKey: \"link-1\"");
        await using (var database = await api.OpenAsync())
        {
            database.RemoveRange(database.ScheduleLinks);
            await database.SaveChangesAsync();
        }

        await api.RemoveAsync(piles);

        var again = await api.LinkAsync(planner, piles, frame, "idempotencyKey: \"link-1\"");

        Assert.Equal("桩基", first.At("linkScheduleNodes.scheduleLink.predecessor.name")?.ToString());
        Assert.Equal("HC0018", again.ErrorCode);
        Assert.StartsWith("`predecessor` was removed", again.SingleError["message"]?.ToString(), StringComparison.Ordinal);
        Assert.Null(again.At("linkScheduleNodes.scheduleLink"));
    }
}

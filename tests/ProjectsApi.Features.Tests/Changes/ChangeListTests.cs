using System.Globalization;
using System.Text.Json;
using ProjectsApi.Features.Changes;
using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Changes;

/// <summary>The log as a list, and from its end on as a subscription.</summary>
public sealed class ChangeListTests
{
    [Fact]
    public async Task It_is_told_in_the_order_of_the_commits()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机");
        var phase = await api.HasPhaseAsync(project, 1);
        await api.RemoveAsync(phase);

        var run = await api.RunAsync(
            "{ changes(first: 2) { totalCount edges { cursor node { entity kind project { name } } } pageInfo { hasNextPage endCursor } } "
                + "}");

        Snapshot.Match(run.WithoutErrors().ResponseAndSql);
    }

    [Fact]
    public async Task Who_reads_to_the_end_and_then_subscribes_misses_nothing_and_hears_nothing_twice()
    {
        await using var api = await TestApi.StartAsync();
        for (var i = 0; i < 7; i++)
        {
            await api.HasProjectAsync("p");
        }

        var (seen, end) = await ReadToTheEndAsync(api);
        await api.HasProjectAsync("between the two");
        await using var live = await api.SubscribeAsync($$"""subscription { changes(after: "{{end}}") { cursor change { sequence } } }""");
        var next = await live.NextAsync();
        var last = await live.NextAfterAsync(() => api.HasProjectAsync("live"));

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9], [.. seen, SequenceOf(next), SequenceOf(last)]);
        var (behind, _) = await ReadToTheEndAsync(api, next.GetProperty("cursor").GetString());
        Assert.Equal([9], behind);
    }

    [Fact]
    public async Task The_latest_entry_is_where_the_log_stands_though_no_entry_is_wanted_yet()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("p");

        var end = (await api.RunAsync("{ changes(last: 1) { pageInfo { endCursor } } }")).At("changes.pageInfo.endCursor");
        await api.HasPhaseAsync(project, 1);
        await using var live = await api.SubscribeAsync(
            $$"""subscription { changes(after: "{{end}}", where: { entity: { eq: "Phase" } }) { change { sequence } } }""");

        Assert.Equal(2, SequenceOf(await live.NextAsync()));
    }

    // change:1 and change:3, as events had them before there was a list.
    [Fact]
    public async Task A_cursor_of_the_earlier_format_leads_to_its_place_in_the_list_too()
    {
        await using var api = await TestApi.StartAsync();
        for (var i = 0; i < 4; i++)
        {
            await api.HasProjectAsync("p");
        }

        var between = (await api.RunAsync(
            """
            { changes(after: "Y2hhbmdlOjE=", before: "Y2hhbmdlOjM=") { nodes { sequence } pageInfo { endCursor } } }
            """)).WithoutErrors();

        Assert.Equal(["2"], between.Each("changes.nodes", "sequence"));
        Assert.Equal(ChangeCursor.Encode(2), between.At("changes.pageInfo.endCursor")?.ToString());
    }

    [Theory]
    [InlineData("no cursor")]
    // change:x, change:1 in an order that it does not name, ["sequence","1"]
    [InlineData("Y2hhbmdlOng=")]
    [InlineData("Y2hhbmdlOjE=", "order: [{ at: ASC }], ")]
    [InlineData("WyJzZXF1ZW5jZSIsIjEiXQ")]
    public async Task A_wrong_cursor_is_the_error_that_other_lists_give(string cursor, string order = "")
    {
        await using var api = await TestApi.StartAsync();
        await api.HasProjectAsync("p");

        var changes = await api.RunAsync($$"""{ list: changes({{order}}after: "{{cursor}}") { nodes { sequence } } }""");
        var projects = await api.RunAsync($$"""{ list: projects(after: "{{cursor}}") { nodes { name } } }""");
        var history = await api.RunAsync($$"""{ projects { nodes { history(after: "{{cursor}}") { nodes { sequence } } } } }""");

        Assert.Equal("HC0078", changes.ErrorCode);
        Assert.Equal(projects.Response, changes.Response);
        Assert.Equal("HC0078", history.ErrorCode);
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_no_place_in_the_log()
    {
        await using var api = await TestApi.StartAsync();
        await api.HasProjectAsync("p");

        var cursor = (await api.RunAsync("{ changes(order: [{ at: ASC }]) { pageInfo { endCursor } } }")).At("changes.pageInfo.endCursor");
        await using var live = await api.SubscribeAsync($$"""subscription { changes(after: "{{cursor}}") { cursor } }""");
        var list = await api.RunAsync($$"""{ changes(after: "{{cursor}}") { nodes { sequence } } }""");

        Assert.Contains("HC0078", live.Refusal, StringComparison.Ordinal);
        Assert.Equal("HC0078", list.ErrorCode);
    }

    [Fact]
    public async Task What_a_person_changed_and_what_one_request_changed_is_found()
    {
        await using var api = await TestApi.StartAsync();
        var (wang, li) = (await api.HasPersonAsync("王工"), await api.HasPersonAsync("李处"));
        var project = await api.HasProjectAsync("压缩机");
        await api.WriteAsync(wang, "addPhase", $"projectId: \"{TestApi.IdOf(project)}\", name: \"一期\"", "phase { id }");
        await api.WriteAsync(li, "addPhase", $"projectId: \"{TestApi.IdOf(project)}\", name: \"二期\"", "phase { id }");

        var hers = await FindAsync(api, $"{{ actorId: {{ eq: \"{TestApi.IdOf(wang)}\" }} }}");
        var nobodys = await FindAsync(api, "{ actorId: { eq: null } }");
        var asked = await FindAsync(api, "{ requestId: { startsWith: \"te\" }, entity: { eq: \"Phase\" } }");

        Assert.Equal(["王工 Phase"], hers);
        Assert.Equal([" Project"], nobodys);
        Assert.Equal(["王工 Phase", "李处 Phase"], asked);
    }

    [Fact]
    public async Task Rows_of_any_type_are_found_by_their_ids()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机");
        var phase = await api.HasPhaseAsync(project, 1);
        await api.HasMilestoneAsync(project, "开工");
        await api.RemoveAsync(phase);
        var (one, other) = (TestApi.IdOf(phase), TestApi.IdOf(project));

        Assert.Equal([" Phase", " Phase"], await FindAsync(api, $"{{ entityId: {{ eq: \"{one}\" }} }}"));
        Assert.Equal([" Project", " Phase", " Phase"], await FindAsync(api, $"{{ entityId: {{ in: [\"{one}\", \"{other}\"] }} }}"));
        Assert.Equal([" InvestmentMilestone"], await FindAsync(api, $"{{ entityId: {{ nin: [\"{one}\", \"{other}\"] }} }}"));
        Assert.Equal("HC0016", (await api.RunAsync("{ changes(where: { entityId: { eq: \"nobody\" } }) { totalCount } }")).ErrorCode);
    }

    private static async Task<(List<long> Seen, string? End)> ReadToTheEndAsync(TestApi api, string? after = null)
    {
        var seen = new List<long>();
        for (var more = true; more;)
        {
            var behind = after is null ? "" : $", after: \"{after}\"";
            var page = (await api.RunAsync(
                $"{{ changes(first: 3{behind}) {{ nodes {{ sequence }} pageInfo {{ hasNextPage endCursor }} }} }}")).WithoutErrors();
            seen.AddRange(page.Each("changes.nodes", "sequence").Select(place => long.Parse(place ?? "", CultureInfo.InvariantCulture)));
            after = page.At("changes.pageInfo.endCursor")?.ToString();
            more = page.At("changes.pageInfo.hasNextPage")?.GetValue<bool>() == true;
        }

        return (seen, after);
    }

    private static async Task<IReadOnlyList<string>> FindAsync(TestApi api, string where)
    {
        var run =
            (await api.RunAsync($"{{ changes(where: {where}) {{ totalCount nodes {{ actor {{ name }} entity }} }} }}")).WithoutErrors();
        var found = run.Each("changes.nodes", "actor.name")
            .Zip(run.Each("changes.nodes", "entity"), (actor, entity) => $"{actor} {entity}").ToList();
        Assert.Equal(found.Count, run.At("changes.totalCount")?.GetValue<int>());
        return found;
    }

    private static long SequenceOf(JsonElement told) => told.GetProperty("change").GetProperty("sequence").GetInt64();
}

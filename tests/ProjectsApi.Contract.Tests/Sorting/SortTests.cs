using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Sorting;

public sealed class SortTests
{
    [Theory]
    [InlineData("count", "low,middle,high,none", "high,none,middle,low")]
    [InlineData("price", "low,middle,high,none", "high,none,middle,low")]
    [InlineData("colour", "low,middle,high,none", "high,none,middle,low")]
    [InlineData("seenAt", "low,middle,high,none", "high,none,middle,low")]
    [InlineData("name", "high,low,middle,none", "none,middle,low,high")]
    public async Task Ties_are_broken_by_id_in_either_direction(string member, string ascending, string descending) =>
        await AssertOrderAsync(member, ascending, descending);

    [Theory]
    [InlineData("rank")]
    [InlineData("mark")]
    [InlineData("discount")]
    [InlineData("soldOn")]
    [InlineData("lostAt")]
    [InlineData("finish")]
    [InlineData("label")]
    public async Task What_has_no_value_is_the_smallest(string member) =>
        await AssertOrderAsync(member, "none,low,middle,high", "high,middle,low,none");

    [Theory]
    [InlineData("[{ shelf: { name: ASC } }]", "d,b,c,a")]
    [InlineData("[{ shelf: { name: DESC } }]", "a,b,c,d")]
    [InlineData("[{ shelf: { height: ASC } }]", "b,c,d,a")]
    [InlineData("[{ shelf: { width: ASC } }]", "d,a,b,c")]
    [InlineData("[{ shelf: { width: DESC, name: ASC } }]", "b,c,a,d")]
    [InlineData("[{ shelf: { name: ASC, width: DESC } }]", "d,b,c,a")]
    [InlineData("[{ shelf: { name: DESC }, name: DESC }]", "a,c,b,d")]
    [InlineData("[{ name: DESC, shelf: { name: DESC } }]", "d,c,b,a")]
    [InlineData("[{ shelf: { width: DESC } }, { shelf: { name: ASC } }]", "b,c,a,d")]
    [InlineData("[{ shelf: { name: DESC } }, { name: DESC }]", "a,c,b,d")]
    [InlineData("[{ count: DESC }, { shelf: { name: ASC } }]", "d,b,a,c")]
    [InlineData("{ name: DESC }", "d,c,b,a")]
    [InlineData("[{}]", "a,b,c,d")]
    [InlineData("[]", "a,b,c,d")]
    [InlineData("null", "a,b,c,d")]
    [InlineData("[{ name: DESC }, { name: ASC }]", "d,c,b,a")]
    public async Task Keys_follow_one_another_and_reach_related_objects(string order, string names)
    {
        var top = new Shelf { Id = Samples.Key(100), Name = "top", Height = 2, Width = 1 };
        var low = new Shelf { Id = Samples.Key(101), Name = "low", Width = 3 };
        await using var api = await StoreroomApi.StartAsync(
            top,
            low,
            Samples.Item(1, "a", i => (i.ShelfId, i.Count) = (top.Id, 5)),
            Samples.Item(2, "b", i => (i.ShelfId, i.Count) = (low.Id, 5)),
            Samples.Item(3, "c", i => i.ShelfId = low.Id),
            Samples.Item(4, "d", i => i.Count = 5));

        Assert.Equal(names, (await api.AskAsync($"{{ items(order: {order}) {{ nodes {{ name }} }} }}")).Names);
    }

    [Fact]
    public async Task An_order_may_come_as_a_variable()
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());

        var answer = await api.AskAsync(
            "query($order: [ItemSortInput!]) { items(order: $order) { nodes { name } } }",
            """{ "order": [{ "count": "DESC" }, { "name": "DESC" }] }""");

        Assert.Equal("none,high,middle,low", answer.Names);
    }

    [Fact]
    public async Task Members_of_one_object_count_in_the_order_in_which_they_were_written()
    {
        var sizes = new[] { 1, 2 };
        var rows = sizes.SelectMany(a => sizes.SelectMany(b => sizes.Select(c => (a, b, c))))
            .Select(
                (size, index) => Samples.Item(
                    index + 1, $"{size.a}{size.b}{size.c}", i => (i.Count, i.Rank, i.Price) = (size.a, size.b, size.c)));
        await using var api = await StoreroomApi.StartAsync(rows);
        string[] keys = ["count", "rank", "price"];
        foreach (var first in keys)
        {
            foreach (var second in keys.Except([first]))
            {
                var third = keys.Except([first, second]).Single();
                var expected = (await api.AskAsync(
                    $"{{ items(order: [{{ {first}: DESC }}, {{ {second}: ASC }}, {{ {third}: DESC }}]) {{ nodes {{ name }} }} }}")).Names;
                var json = $$"""{ "{{first}}": "DESC", "{{second}}": "ASC", "{{third}}": "DESC" }""";

                Assert.Equal(expected, await NamesAsync("", $"[{{ {first}: DESC, {second}: ASC, {third}: DESC }}]"));
                Assert.Equal(expected, await NamesAsync("", $"{{ {first}: DESC, {second}: ASC, {third}: DESC }}"));
                Assert.Equal(
                    expected, await NamesAsync(
                        "", $"[{{ {first}: DESC, {second}: ASC, {third}: DESC }}]",
                        more: $"items(order: [{{ {first}: DESC, {second}: ASC, {third}: DESC }}]) {{ totalCount }}"));
                Assert.Equal(expected, await NamesAsync("($o: [ItemSortInput!])", "$o", $$"""{ "o": [{{json}}] }"""));
                Assert.Equal(expected, await NamesAsync("($o: [ItemSortInput!])", "$o", $$"""{ "o": {{json}} }"""));
                Assert.Equal(expected, await NamesAsync("($o: ItemSortInput!)", "[$o]", $$"""{ "o": {{json}} }"""));
                Assert.Equal(
                    expected, await NamesAsync(
                        "($d: SortEnumType)", $"[{{ {first}: $d, {second}: ASC, {third}: $d }}]", """{ "d": "DESC" }"""));
                Assert.Equal(
                    expected, await NamesAsync($"($o: [ItemSortInput!] = [{{ {first}: DESC, {second}: ASC, {third}: DESC }}])", "$o"));
                Assert.Equal(
                    expected, await NamesAsync("($no: SortEnumType)", $"[{{ name: $no, {first}: DESC, {second}: ASC, {third}: DESC }}]"));
            }
        }

        async Task<string> NamesAsync(string variables, string order, string? values = null, string more = "") =>
            (await api.AskAsync($"query{variables} {{ items(order: {order}) {{ nodes {{ name }} }} {more} }}", values)).Names;
    }

    private static async Task AssertOrderAsync(string member, string ascending, string descending)
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());

        Assert.Equal(ascending, (await api.AskAsync($"{{ items(order: [{{ {member}: ASC }}]) {{ nodes {{ name }} }} }}")).Names);
        Assert.Equal(descending, (await api.AskAsync($"{{ items(order: [{{ {member}: DESC }}]) {{ nodes {{ name }} }} }}")).Names);
    }
}

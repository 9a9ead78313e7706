using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Loading;

/// <summary>The lists of several parents come from one statement with a window, that of one parent from a plain one.</summary>
public sealed class ManyParentsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("(first: 2)")]
    [InlineData("(first: 0)")]
    [InlineData("(last: 2)")]
    [InlineData("(first: 3, order: [{ rank: DESC }])")]
    [InlineData("(last: 3, order: [{ rank: DESC }, { price: ASC }])")]
    [InlineData("(first: 2, where: { rank: { gt: 1 } })")]
    [InlineData("(first: 2, where: { rank: null }, order: [{ shelf: { height: ASC } }])")]
    [InlineData("(first: 2, after: \"{3}\")")]
    [InlineData("(last: 2, before: \"{5}\")")]
    public async Task Each_of_many_parents_has_the_page_that_it_has_alone(string window)
    {
        await using var api = await StoreroomApi.StartAsync(Seed());
        var cursors = (await api.AskAsync("{ items(first: 50) { edges { cursor } } }")).Data.GetProperty("items").GetProperty("edges");
        var arguments = window
            .Replace("{3}", Cursor(cursors, 3), StringComparison.Ordinal)
            .Replace("{5}", Cursor(cursors, 5), StringComparison.Ordinal);
        var list =
            $"items{arguments} "
            + "{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { name price } } }";

        var together = (await api.AskAsync($"{{ shelves {{ nodes {{ id {list} }} }} }}")).Data.GetProperty("shelves")
            .GetProperty("nodes").EnumerateArray().ToList();

        Assert.Equal(4, together.Count);
        foreach (var shelf in together)
        {
            var alone = await api.AskAsync($"{{ node(id: \"{shelf.GetProperty("id").GetString()}\") {{ ... on Shelf {{ {list} }} }} }}");
            Assert.Equal(alone.Data.GetProperty("node").GetProperty("items").GetRawText(), shelf.GetProperty("items").GetRawText());
        }
    }

    [Fact]
    public async Task A_parent_without_items_has_an_empty_page()
    {
        await using var api = await StoreroomApi.StartAsync(Seed());

        var answer = await api.AskAsync(
            "{ shelves(where: { name: { eq: \"empty\" } }) { nodes { items { totalCount nodes { name } pageInfo { hasNextPage startCursor "
                + "} } } } }");

        Assert.Equal(
            """{"data":{"shelves":{"nodes":[{"items":{"totalCount":0,"nodes":[],"pageInfo":"""
                + """{"hasNextPage":false,"startCursor":null}}}]}}}""",
            answer.Text);
    }

    [Fact]
    public async Task A_reference_leads_from_each_item_to_its_shelf()
    {
        await using var api = await StoreroomApi.StartAsync(Seed());

        var answer = await api.AskAsync("{ items(first: 4) { nodes { name shelf { id name } } } }");

        var nodes = answer.Data.GetProperty("items").GetProperty("nodes").EnumerateArray();
        Assert.Equal(
            [ShelfNamed(1, "a"), ShelfNamed(2, "b"), "null", ShelfNamed(1, "a")], nodes.Select(
                node => node.GetProperty("shelf").GetRawText()));
    }

    private static string ShelfNamed(int number, string name) =>
        $$"""{"id":"{{GlobalId.Encode("Shelf", Samples.Key(100 + number))}}","name":"{{name}}"}""";

    private static string? Cursor(System.Text.Json.JsonElement edges, int number) => edges[number - 1].GetProperty("cursor").GetString();

    private static IEnumerable<object> Seed()
    {
        foreach (var (number, name) in new[] { (1, "a"), (2, "b"), (3, "c"), (4, "empty") })
        {
            yield return new Shelf { Id = Samples.Key(100 + number), Name = name, Height = number == 2 ? null : number };
        }

        for (var n = 1; n <= 14; n++)
        {
            Guid? shelf = n % 3 == 0 ? null : n == 14 ? Samples.Key(103) : Samples.Key(100 + (n % 3));
            yield return Samples.Item(n, $"n{n:00}", i => (i.ShelfId, i.Rank, i.Price) = (shelf, n % 4 == 0 ? null : n % 4, n % 2));
        }
    }
}

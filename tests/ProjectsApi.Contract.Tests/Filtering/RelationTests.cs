using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Filtering;

public sealed class RelationTests
{
    [Theory]
    [InlineData("{ shelf: null }", "loose")]
    [InlineData("{ shelf: { name: { eq: \"top\" } } }", "bolt,nut")]
    [InlineData("{ shelf: { name: { neq: \"top\" } } }", "saw")]
    [InlineData("{ shelf: { height: null } }", "saw")]
    [InlineData("{ shelf: { height: { ngt: 1 } } }", "saw")]
    [InlineData("{ shelf: {} }", "bolt,nut,saw")]
    [InlineData("{ shelf: { or: [{ name: { eq: \"low\" } }, { height: { eq: 2 } }] } }", "bolt,nut,saw")]
    [InlineData("{ shelf: { items: { some: { name: { eq: \"nut\" } } } } }", "bolt,nut")]
    public async Task A_related_object_is_looked_at_where_there_is_one(string where, string found) => await AssertFindsAsync(where, found);

    [Theory]
    [InlineData("{ parts: { any: true } }", "bolt,saw")]
    [InlineData("{ parts: { any: false } }", "loose,nut")]
    [InlineData("{ parts: { any: null } }", "bolt,loose,nut,saw")]
    [InlineData("{ parts: { some: { length: { gt: 5 } } } }", "bolt")]
    [InlineData("{ parts: { some: {} } }", "bolt,saw")]
    [InlineData("{ parts: { some: null } }", "bolt,loose,nut,saw")]
    [InlineData("{ parts: { some: { length: null } } }", "saw")]
    [InlineData("{ parts: { none: { length: { gt: 5 } } } }", "loose,nut,saw")]
    [InlineData("{ parts: { none: {} } }", "loose,nut")]
    [InlineData("{ parts: { all: { length: { gt: 0 } } } }", "bolt,loose,nut")]
    [InlineData("{ parts: { all: { length: { gt: 5 } } } }", "loose,nut")]
    [InlineData("{ parts: { all: { length: { ngt: 5 } } } }", "loose,nut,saw")]
    [InlineData("{ parts: { all: { or: [{ length: null }, { length: { lt: 3 } }] } } }", "loose,nut,saw")]
    [InlineData("{ parts: { all: { name: { contains: \"a\" } } } }", "loose,nut,saw")]
    [InlineData("{ parts: { all: {} } }", "bolt,loose,nut,saw")]
    [InlineData("{ parts: { any: true, none: { length: { gt: 5 } } } }", "saw")]
    [InlineData("{ parts: {} }", "bolt,loose,nut,saw")]
    [InlineData("{ parts: null }", "")]
    public async Task A_list_is_looked_at_item_by_item(string where, string found) => await AssertFindsAsync(where, found);

    [Fact]
    public async Task Lists_of_lists_are_looked_through()
    {
        await using var api = await StoreroomApi.StartAsync(Storeroom());

        var answer = await api.AskAsync(
            "{ shelves(where: { items: { some: { parts: { all: { length: { gt: 0 } }, any: true } } } }) { nodes { name items(where: { parts: { any: true } }) { nodes { name } } } } }");

        Assert.Equal("""{"data":{"shelves":{"nodes":[{"name":"top","items":{"nodes":[{"name":"bolt"}]}}]}}}""", answer.Text);
    }

    private static async Task AssertFindsAsync(string where, string found)
    {
        await using var api = await StoreroomApi.StartAsync(Storeroom());

        Assert.Equal(found, (await api.AskAsync($"{{ items(where: {where}) {{ nodes {{ name }} }} }}")).Names);
    }

    private static IReadOnlyList<object> Storeroom()
    {
        var top = new Shelf { Id = Rows.Key(100), Name = "top", Height = 2 };
        var low = new Shelf { Id = Rows.Key(101), Name = "low" };
        var bolt = Rows.Item(1, "bolt", i => i.ShelfId = top.Id);
        bolt.Parts.AddRange([new Part { Id = Rows.Key(10), Name = "shaft", Length = 9m }, new Part { Id = Rows.Key(11), Name = "thread", Length = 0.5m }]);
        bolt.Parts.Add(new Part { Id = Rows.Key(14), Name = "tip", Length = 1m });
        var saw = Rows.Item(2, "saw", i => i.ShelfId = low.Id);
        saw.Parts.AddRange([new Part { Id = Rows.Key(12), Name = "blade" }, new Part { Id = Rows.Key(13), Name = "handle", Length = 2.5m }]);
        return [top, low, bolt, saw, Rows.Item(3, "nut", i => i.ShelfId = top.Id), Rows.Item(4, "loose")];
    }
}

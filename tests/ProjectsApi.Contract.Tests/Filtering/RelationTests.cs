using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Filtering;

public sealed class RelationTests
{
    [Theory]
    [InlineData("{ shelf: null }", "loose")]
    [InlineData("{ shelf: { name: { eq: \"top\" } } }", "bolt,nut")]
    [InlineData("{ shelf: { name: { neq: \"top\" } } }", "loose,saw")]
    [InlineData("{ shelf: { name: { nin: [\"top\"] } } }", "loose,saw")]
    [InlineData("{ shelf: { name: { ncontains: \"o\" } } }", "loose")]
    [InlineData("{ shelf: { name: { nstartsWith: \"t\" } } }", "loose,saw")]
    [InlineData("{ shelf: { name: { nendsWith: \"p\" } } }", "loose,saw")]
    [InlineData("{ shelf: { height: null } }", "loose,saw")]
    [InlineData("{ shelf: { height: { ngt: 1 } } }", "loose,saw")]
    [InlineData("{ shelf: { width: { neq: 1 } } }", "loose,saw")]
    [InlineData("{ shelf: {} }", "bolt,loose,nut,saw")]
    [InlineData("{ shelf: { or: [{ name: { eq: \"low\" } }, { height: { eq: 2 } }] } }", "bolt,nut,saw")]
    [InlineData("{ shelf: { items: { some: { name: { eq: \"nut\" } } } } }", "bolt,nut")]
    [InlineData("{ shelf: { items: { none: { name: { eq: \"nut\" } } } } }", "loose,saw")]
    [InlineData("{ shelf: { items: { any: false } } }", "loose")]
    [InlineData("{ shelf: { and: [{ name: { neq: \"top\" } }, { name: { neq: \"low\" } }] } }", "loose")]
    public async Task The_members_of_an_absent_object_are_null(string where, string found) => await AssertFindsAsync(where, found);

    [Theory]
    [InlineData("{ parts: { any: true } }", "bolt,saw")]
    [InlineData("{ parts: { any: false } }", "loose,nut")]
    [InlineData("{ parts: { some: { length: { gt: 5 } } } }", "bolt")]
    [InlineData("{ parts: { some: {} } }", "bolt,saw")]
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
    public async Task A_list_is_looked_at_item_by_item(string where, string found) => await AssertFindsAsync(where, found);

    [Theory]
    [InlineData("name", "\"top\"")]
    [InlineData("height", "2")]
    [InlineData("width", "1")]
    public async Task An_operation_and_its_negation_share_out_all_rows_also_through_a_relation(string member, string operand)
    {
        await using var api = await StoreroomApi.StartAsync(Storeroom());
        string[] pairs = member == "name" ? ["eq neq", "in nin", "contains ncontains", "startsWith nstartsWith", "endsWith nendsWith"]
            : ["eq neq", "in nin", "gt ngt", "gte ngte", "lt nlt", "lte nlte"];
        foreach (var pair in pairs.Select(names => names.Split(' ')))
        {
            var found = new List<string>();
            foreach (var operation in pair)
            {
                var names = (await api.AskAsync(
                    $"{{ items(where: {{ shelf: {{ {member}: {{ {operation}: {operand} }} }} }}) {{ nodes {{ name }} }} }}")).Names;
                found.AddRange(names.Split(',', StringSplitOptions.RemoveEmptyEntries));
            }

            Assert.Equal($"{pair[0]}: bolt,loose,nut,saw", $"{pair[0]}: {string.Join(',', found.Order())}");
        }
    }

    [Fact]
    public async Task Lists_of_lists_are_looked_through()
    {
        await using var api = await StoreroomApi.StartAsync(Storeroom());

        var answer = await api.AskAsync(
            "{ shelves(where: { items: { some: { parts: { all: { length: { gt: 0 } }, any: true } } } }) { nodes { name items(where: { "
                + "parts: { any: true } }) { nodes { name } } } } }");

        Assert.Equal("""{"data":{"shelves":{"nodes":[{"name":"top","items":{"nodes":[{"name":"bolt"}]}}]}}}""", answer.Text);
    }

    private static async Task AssertFindsAsync(string where, string found)
    {
        await using var api = await StoreroomApi.StartAsync(Storeroom());

        Assert.Equal(found, (await api.AskAsync($"{{ items(where: {where}) {{ nodes {{ name }} }} }}")).Names);
    }

    private static IReadOnlyList<object> Storeroom()
    {
        var top = new Shelf { Id = Samples.Key(100), Name = "top", Height = 2, Width = 1 };
        var low = new Shelf { Id = Samples.Key(101), Name = "low", Width = 3 };
        var bolt = Samples.Item(1, "bolt", i => i.ShelfId = top.Id);
        bolt.Parts.AddRange(
            [new Part { Id = Samples.Key(10), Name = "shaft", Length = 9m },
            new Part { Id = Samples.Key(11), Name = "thread", Length = 0.5m }]);
        bolt.Parts.Add(new Part { Id = Samples.Key(14), Name = "tip", Length = 1m });
        var saw = Samples.Item(2, "saw", i => i.ShelfId = low.Id);
        saw.Parts.AddRange(
            [new Part { Id = Samples.Key(12), Name = "blade" }, new Part { Id = Samples.Key(13), Name = "handle", Length = 2.5m }]);
        return [top, low, bolt, saw, Samples.Item(3, "nut", i => i.ShelfId = top.Id), Samples.Item(4, "loose")];
    }
}

using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Loading;

/// <summary>Lists over rows that have another unique key than an id.</summary>
public sealed class NumberedRowTests
{
    [Fact]
    public async Task They_come_in_the_order_of_their_numbers_or_against_it_when_the_list_says_so()
    {
        await using var api = await StoreroomApi.StartAsync(Seed());

        var answer = await api.AskAsync(
            "{ movements { totalCount nodes { number note } } items(first: 1) { nodes { moves { totalCount nodes { number } } } } }");

        Assert.Equal(
            """{"data":{"movements":{"totalCount":4,"nodes":[{"number":1,"note":"in"},{"number":2,"note":"in"},"""
                + """{"number":3,"note":"out"},{"number":5,"note":"in"}]},"items":"""
                + """{"nodes":[{"moves":{"totalCount":3,"nodes":[{"number":5},{"number":3},{"number":1}]}}]}}}""",
            answer.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(", order: [{ number: ASC }]")]
    [InlineData(", order: [{ number: DESC }]")]
    [InlineData(", order: [{ note: DESC }]")]
    [InlineData(", order: [{ number: DESC }, { note: ASC }]")]
    public async Task A_walk_meets_each_of_them_once(string order)
    {
        await using var api = await StoreroomApi.StartAsync(Seed());
        var numbers = new List<long>();
        for (string? after = ""; after is not null;)
        {
            var page = (await api.AskAsync(
                $"{{ movements(first: 1{order}{after}) {{ nodes {{ number }} pageInfo {{ hasNextPage endCursor }} }} }}")).Data.GetProperty(
                    "movements");
            numbers.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("number").GetInt64()));
            var info = page.GetProperty("pageInfo");
            after = info.GetProperty("hasNextPage").GetBoolean() ? $", after: \"{info.GetProperty("endCursor").GetString()}\"" : null;
        }

        Assert.Equal([1, 2, 3, 5], numbers.Order());
    }

    [Fact]
    public async Task A_cursor_is_good_in_every_list_of_the_same_order_and_in_no_other()
    {
        await using var api = await StoreroomApi.StartAsync(Seed());
        var second = (await api.AskAsync("{ movements(first: 2) { pageInfo { endCursor } } }")).Data.GetProperty("movements")
            .GetProperty("pageInfo").GetProperty("endCursor");

        var written = await api.AskAsync($"{{ movements(order: [{{ number: ASC }}], after: \"{second}\") {{ nodes {{ number }} }} }}");
        var against = await api.AskAsync($"{{ items(first: 1) {{ nodes {{ moves(after: \"{second}\") {{ nodes {{ number }} }} }} }} }}");

        Assert.Equal("""{"data":{"movements":{"nodes":[{"number":3},{"number":5}]}}}""", written.Text);
        Assert.Equal("HC0078", against.Code);
    }

    [Fact]
    public async Task Ids_of_any_type_find_what_has_the_key()
    {
        await using var api = await StoreroomApi.StartAsync(Seed());

        var ids = $"[\"{GlobalId.Encode("Item", Samples.Key(2))}\", \"{GlobalId.Encode("Anything", Samples.Key(9))}\"]";
        var found = await api.AskAsync($$"""{ movements(where: { itemId: { in: {{ids}} } }) { nodes { number } } }""");
        var wrong = await api.AskAsync("""{ movements(where: { itemId: { eq: "nothing" } }) { totalCount } }""");

        Assert.Equal("""{"data":{"movements":{"nodes":[{"number":2}]}}}""", found.Text);
        Assert.Equal("HC0016", wrong.Code);
    }

    [Fact]
    public async Task Who_does_not_see_all_finds_and_counts_the_rest()
    {
        await using var api = await StoreroomApi.StartAsync(Seed());

        var found = await api.AskAsync(
            "{ movements(where: { or: [{ note: { eq: \"secret\" } }, { number: { gt: 4 } }] }) { totalCount nodes { note } } }");

        Assert.Equal("""{"data":{"movements":{"totalCount":1,"nodes":[{"note":"in"}]}}}""", found.Text);
    }

    private static IEnumerable<object> Seed() =>
    [
        Samples.Item(1, "a"), Samples.Item(2, "b"),
        new Movement { Number = 1, ItemId = Samples.Key(1), Note = "in" },
        new Movement { Number = 2, ItemId = Samples.Key(2), Note = "in" },
        new Movement { Number = 3, ItemId = Samples.Key(1), Note = "out" },
        new Movement { Number = 4, ItemId = Samples.Key(1), Note = "secret", IsSecret = true },
        new Movement { Number = 5, ItemId = Samples.Key(1), Note = "in" },
    ];
}

using System.Text.Json;
using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Connections;

public sealed class PageWalkTests
{
    public static TheoryData<string> Orders => new(
        "null", "[{ name: DESC }]", "[{ count: ASC }]", "[{ count: DESC }]", "[{ rank: ASC }]", "[{ rank: DESC }]", "[{ mark: DESC }]",
        "[{ price: ASC }]", "[{ discount: ASC }]", "[{ discount: DESC }]", "[{ soldOn: ASC }]", "[{ soldOn: DESC }]", "[{ seenAt: ASC }]",
        "[{ lostAt: DESC }]", "[{ colour: DESC }]", "[{ finish: ASC }]", "[{ finish: DESC }]", "[{ label: ASC }]", "[{ label: DESC }]",
        "[{ shelf: { name: ASC } }]", "[{ shelf: { height: DESC } }]", "[{ shelf: { width: ASC } }]", "[{ shelf: { width: DESC } }]",
        "[{ colour: ASC }, { rank: DESC }, { label: ASC }]", "[{ rank: DESC }, { discount: ASC }]",
        "[{ shelf: { height: ASC, width: DESC } }, { finish: DESC }]");

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_in_either_direction_give_the_whole_list_once(string order)
    {
        await using var api = await StoreroomApi.StartAsync(Mixed());
        var whole = (await api.AskAsync($"{{ items(first: 50, order: {order}) {{ nodes {{ name }} }} }}")).Names;
        Assert.Equal(17, whole.Split(',').Length);

        Assert.Equal(whole, await WalkAsync(api, order, forward: true));
        Assert.Equal(whole, await WalkAsync(api, order, forward: false));
    }

    [Fact]
    public async Task Rows_that_come_and_go_between_pages_move_nothing()
    {
        await using var api = await StoreroomApi.StartAsync(
            Enumerable.Range(1, 9).Select(n => Samples.Item(n, $"n{n}", i => i.Rank = n * 10)));
        var first = await PageAsync(api, "[{ rank: DESC }]", "first: 3");
        Assert.Equal("n9,n8,n7", Answer.NamesOf(first.GetProperty("nodes")));

        await api.AddAsync(
            Samples.Item(50, "before", i => i.Rank = 95), Samples.Item(51, "after", i => i.Rank = 55), Samples.Item(52, "nothing"));
        await api.RemoveAsync(Samples.Item(7, "n7"));
        await api.RemoveAsync(Samples.Item(4, "n4"));
        var second = await PageAsync(api, "[{ rank: DESC }]", $"first: 4, after: \"{EndOf(first)}\"");
        var third = await PageAsync(api, "[{ rank: DESC }]", $"first: 4, after: \"{EndOf(second)}\"");
        var back = await PageAsync(api, "[{ rank: DESC }]", $"last: 2, before: \"{StartOf(second)}\"");

        Assert.Equal("n6,after,n5,n3", Answer.NamesOf(second.GetProperty("nodes")));
        Assert.Equal("n2,n1,nothing", Answer.NamesOf(third.GetProperty("nodes")));
        Assert.Equal("n9,n8", Answer.NamesOf(back.GetProperty("nodes")));
    }

    [Fact]
    public async Task A_window_between_two_cursors_holds_what_lies_between()
    {
        await using var api = await StoreroomApi.StartAsync(Enumerable.Range(1, 9).Select(n => Samples.Item(n, $"n{n}")));
        var all = await PageAsync(api, "null", "first: 9");
        var cursors = all.GetProperty("edges").EnumerateArray().Select(e => e.GetProperty("cursor").GetString()).ToList();

        var between = await PageAsync(api, "null", $"after: \"{cursors[1]}\", before: \"{cursors[6]}\"");
        var lastTwo = await PageAsync(api, "null", $"last: 2, after: \"{cursors[1]}\", before: \"{cursors[6]}\"");

        Assert.Equal("n3,n4,n5,n6", Answer.NamesOf(between.GetProperty("nodes")));
        Assert.Equal("n5,n6", Answer.NamesOf(lastTwo.GetProperty("nodes")));
    }

    [Theory]
    [InlineData("first: 2", "n1,n2", true, false)]
    [InlineData("first: 5", "n1,n2,n3,n4,n5", false, false)]
    [InlineData("first: 2, after: \"{2}\"", "n3,n4", true, true)]
    [InlineData("first: 2, after: \"{3}\"", "n4,n5", false, true)]
    [InlineData("first: 2, after: \"{5}\"", "", false, true)]
    [InlineData("last: 2", "n4,n5", false, true)]
    [InlineData("last: 5", "n1,n2,n3,n4,n5", false, false)]
    [InlineData("last: 2, before: \"{4}\"", "n2,n3", true, true)]
    [InlineData("last: 2, before: \"{3}\"", "n1,n2", true, false)]
    [InlineData("last: 2, before: \"{1}\"", "", true, false)]
    [InlineData("first: 0", "", true, false)]
    [InlineData("first: 5, before: \"{4}\"", "n1,n2,n3", true, false)]
    [InlineData("first: 1, before: \"{4}\"", "n1", true, false)]
    [InlineData("last: 5, after: \"{4}\"", "n5", false, true)]
    [InlineData("first: 4, last: 2", "n3,n4", true, true)]
    [InlineData("first: 5, last: 5", "n1,n2,n3,n4,n5", false, false)]
    [InlineData("first: 2, last: 9", "n1,n2", true, false)]
    [InlineData("first: 2, last: 0", "", true, true)]
    [InlineData("first: 3, last: 2, after: \"{1}\", before: \"{5}\"", "n3,n4", true, true)]
    public async Task A_page_tells_what_lies_on_both_sides(string window, string names, bool hasNext, bool hasPrevious)
    {
        await using var api = await StoreroomApi.StartAsync(Enumerable.Range(1, 5).Select(n => Samples.Item(n, $"n{n}")));
        var all = await PageAsync(api, "null", "first: 5");
        foreach (var (edge, number) in all.GetProperty("edges").EnumerateArray().Select((e, index) => (e, index + 1)))
        {
            window = window.Replace($"{{{number}}}", edge.GetProperty("cursor").GetString(), StringComparison.Ordinal);
        }

        var page = await PageAsync(api, "null", window);

        Assert.Equal(names, Answer.NamesOf(page.GetProperty("nodes")));
        Assert.Equal(hasNext, page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(hasPrevious, page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
        Assert.Equal(names.Length > 0 ? page.GetProperty("edges")[0].GetProperty("cursor").GetString() : null, StartOf(page));
        Assert.Equal(5, page.GetProperty("totalCount").GetInt32());
    }

    private static async Task<string> WalkAsync(StoreroomApi api, string order, bool forward)
    {
        var pages = new List<string>();
        for (string? window = forward ? "first: 4" : "last: 4"; window is not null;)
        {
            Assert.InRange(pages.Count, 0, 5);
            var page = await PageAsync(api, order, window);
            pages.Insert(forward ? pages.Count : 0, Answer.NamesOf(page.GetProperty("nodes")));
            var more = page.GetProperty("pageInfo").GetProperty(forward ? "hasNextPage" : "hasPreviousPage").GetBoolean();
            window = !more ? null : forward ? $"first: 4, after: \"{EndOf(page)}\"" : $"last: 4, before: \"{StartOf(page)}\"";
        }

        return string.Join(',', pages);
    }

    private static async Task<JsonElement> PageAsync(StoreroomApi api, string order, string window) =>
        (await api.AskAsync(
            $"{{ items(order: {order}, {window}) {{ nodes {{ name }} edges {{ cursor }} totalCount pageInfo {{ hasNextPage "
                + $"hasPreviousPage startCursor endCursor }} }} }}"))
        .Data.GetProperty("items");

    private static string? StartOf(JsonElement page) => page.GetProperty("pageInfo").GetProperty("startCursor").GetString();

    private static string? EndOf(JsonElement page) => page.GetProperty("pageInfo").GetProperty("endCursor").GetString();

    // Few values over many rows: each order has ties and absent values at the ends of pages.
    private static IEnumerable<object> Mixed()
    {
        yield return new Shelf { Id = Samples.Key(100), Name = "top", Height = 2, Width = 1 };
        yield return new Shelf { Id = Samples.Key(101), Name = "low", Width = 3 };
        for (var n = 1; n <= 17; n++)
        {
            var instant = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks(n % 4 * 1234567);
            yield return Samples.Item(n, $"n{n:00}", i =>
            {
                (i.Count, i.Price, i.Colour, i.SeenAt) = (n % 3, n % 4 * 0.3333m, (Colour)(1 + (n % 3)), instant);
                (i.Rank, i.Mark, i.Discount) = (n % 3 == 0 ? null : n % 5, n % 4 == 0 ? null : 9_000_000_000L - (n % 3),
                    n % 5 == 0 ? null : -n % 3 * 10.5m);
                (i.SoldOn, i.LostAt) = (n % 2 == 0 ? null : new DateOnly(2024, 2, 1 + (n % 4)), n % 3 == 1 ? null : instant);
                (i.Finish, i.Label) = (n % 4 == 0 ? null : (Finish)(1 + (n % 3)), n % 4 == 1 ? null : n % 2 == 0 ? "压缩机" : "'; --");
                i.ShelfId = n % 3 == 0 ? null : Samples.Key(100 + (n % 2));
            });
        }
    }
}

using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Loading;

/// <summary>Compiled queries are kept by the shape of a request: what one request brought must never show in another.</summary>
public sealed class PlanReuseTests
{
    private const string Page = "{ totalCount nodes { name price } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";

    private static readonly string[] Operands =
    [
        "rank: { eq: 1 }", "rank: { eq: 2 }", "rank: { eq: null }", "rank: { neq: 2 }", "rank: { neq: null }",
        "rank: null", "rank: { in: [1, 2] }",
        "rank: { in: [3] }", "rank: { in: [null, 1] }", "rank: { in: [] }", "rank: { nin: [null] }",
        "rank: { nin: [1, 2, 3] }", "rank: { gt: 1 }",
        "rank: { gt: 2 }", "rank: { ngt: 2 }", "rank: { gt: 1, lt: 3 }", "label: { startsWith: \"A\" }", "label: { startsWith: \"B\" }",
        "label: { startsWith: \"\" }", "label: { contains: \"%\" }", "label: { contains: \"_\" }", "label: { in: [\"A-100%\", null] }",
        "label: { in: [\"B_200\"] }",
        "finish: { in: [RAW, null] }", "finish: { eq: WAXED }", "discount: { gt: 1.4 }",
        "discount: { gt: 4.4999 }", "isWhole: { eq: true }",
        "isWhole: { eq: false }", "count: { eq: 1 }", "or: [{ count: { eq: 1 } }, { count: { eq: 3 } }]",
        "and: [{ count: { eq: 1 } }, { count: { eq: 3 } }]", "or: [{ count: { eq: 1 }, rank: { eq: 1 } }, {}]",
        "or: []", "parts: { any: true }",
        "parts: { any: false }", "shelf: null", "shelf: { name: { eq: \"top\" } }", "shelf: { items: { some: { count: { gt: 2 } } } }",
        "shelf: { items: { none: { count: { gt: 2 } } } }", "shelf: { name: { neq: \"top\" } }",
        "shelf: { name: { nin: [\"top\", \"low\"] } }",
        "shelf: { height: { nin: [2] } }", "shelf: { height: { nin: [null] } }", "shelf: { height: { eq: null } }",
        "shelf: { height: { neq: null } }",
        $"count: {{ in: [{string.Join(',', Enumerable.Range(3, 12))}] }}",
        $"count: {{ in: [{string.Join(',', Enumerable.Range(2, 13))}] }}",
        $"rank: {{ nin: [null, {string.Join(',', Enumerable.Range(1, 2))}] }}",
        $"rank: {{ nin: [{string.Join(',', Enumerable.Range(1, 31))}] }}",
        "price: { in: [1.5, 3, 99999999999999999999] }", "price: { lt: 99999999999999999999 }", "price: { gt: 1.49999999999 }",
        "discount: { nin: [1.50000000001] }",
        "lostAt: { lte: \"2024-01-01T00:00:00.002Z\" }", "soldOn: { in: [\"2024-01-02\", \"2024-01-04\"] }",
    ];

    private static readonly string[] Windows =
    [
        "first: 1", "first: 2", "last: 2", "order: [{ rank: ASC }], first: 1", "order: [{ rank: DESC }], first: 2",
        "order: [{ rank: DESC }], last: 2",
        "order: [{ shelf: { height: ASC } }], first: 2", "order: [{ rank: ASC }, { name: DESC }], first: 2",
    ];

    [Fact]
    public async Task A_request_is_answered_as_if_it_were_the_first()
    {
        var queries = Operands.Select(where => $"{{ items(where: {{ {where} }}) {Page} }}")
            .Concat(Windows.Select(window => $"{{ items({window}) {Page} }}"))
            .Concat(Windows.Select(window => $"{{ shelves {{ nodes {{ name items({window}) {Page} }} }} }}"))
            .ToList();

        await AssertIndependentAsync(queries);
    }

    [Fact]
    public async Task A_cursor_is_followed_as_if_it_were_the_first()
    {
        var queries = new List<string>();
        await using var api = await StoreroomApi.StartAsync(Seed());
        foreach (var order in new[] { "[{ rank: ASC }]", "[{ rank: DESC }]", "[{ label: ASC }, { rank: DESC }]",
            "[{ shelf: { height: DESC } }]" })
        {
            var edges = (await api.AskAsync($"{{ items(order: {order}) {{ edges {{ cursor }} }} }}")).Data.GetProperty("items")
                .GetProperty("edges");
            foreach (var cursor in edges.EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString()))
            {
                queries.Add($"{{ items(order: {order}, first: 2, after: \"{cursor}\") {Page} }}");
                queries.Add($"{{ items(order: {order}, last: 2, before: \"{cursor}\") {Page} }}");
                queries.Add($"{{ shelves {{ nodes {{ items(order: {order}, first: 1, after: \"{cursor}\") {Page} }} }} }}");
            }
        }

        await AssertIndependentAsync(queries);
    }

    [Fact]
    public async Task Other_columns_and_other_parents_make_other_plans()
    {
        string[] queries =
        [
            "{ items { nodes { name } } }", "{ items { nodes { rank } } }", "{ items { nodes { name rank price } } }",
            "{ items { edges { cursor } } }",
            "{ items { edges { cursor node { name } } } }", "{ items { nodes { shelf { name } } } }",
            "{ items { nodes { shelf { id } } } }",
            "{ shelves { nodes { items { nodes { name } } } } }", "{ shelves(first: 1) { nodes { items { nodes { name } } } } }",
            "{ shelves(last: 2) { nodes { items { nodes { name } } } } }", "{ shelves { nodes { items { nodes { price } } } } }",
        ];

        await AssertIndependentAsync(queries);
    }

    [Fact]
    public async Task Filters_of_one_shape_with_swapped_values_find_their_own_rows()
    {
        await using var api = await StoreroomApi.StartAsync(Seed());

        await FindsAsync("count: { gt: 1, lt: 3 }", i => i.Count > 1 && i.Count < 3);
        await FindsAsync("count: { gt: 3, lt: 1 }", i => i.Count > 3 && i.Count < 1);
        await FindsAsync("count: { eq: 1 }, rank: { eq: 3 }", i => i.Count == 1 && i.Rank == 3);
        await FindsAsync("count: { eq: 3 }, rank: { eq: 1 }", i => i.Count == 3 && i.Rank == 1);
        await FindsAsync("or: [{ count: { eq: 1 } }, { rank: { eq: 2 } }]", i => i.Count == 1 || i.Rank == 2);
        await FindsAsync("or: [{ count: { eq: 2 } }, { rank: { eq: 1 } }]", i => i.Count == 2 || i.Rank == 1);

        async Task FindsAsync(string where, Func<Item, bool> matches)
        {
            var answer = await api.AskAsync($"{{ items(where: {{ {where} }}, order: [{{ name: ASC }}]) {{ nodes {{ name }} }} }}");
            var expected = Samples.LowMiddleHighNone().OfType<Item>().Where(matches).Select(i => i.Name).Order(StringComparer.Ordinal);
            Assert.Equal(string.Join(",", expected), answer.Names);
        }
    }

    // EF Core compiles queries of up to 15 values.
    [Theory]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(40)]
    public async Task A_filter_may_hold_more_values_than_a_compiled_query_takes(int values)
    {
        await using var api = await StoreroomApi.StartAsync(Seed());
        foreach (var found in new[] { 1, values })
        {
            var alternatives = Enumerable.Range(1, values)
                .Select(number => $"{{ count: {{ eq: {(number == found ? 2 : 900 + number)} }} }}");

            var answer = await api.AskAsync(
                $"{{ items(where: {{ or: [{string.Join(", ", alternatives)}] }}) {{ totalCount nodes {{ name }} }} }}");

            Assert.Equal("middle", answer.Names);
        }
    }

    private static async Task AssertIndependentAsync(IReadOnlyList<string> queries)
    {
        var expected = new List<string>();
        foreach (var query in queries)
        {
            await using var fresh = await StoreroomApi.StartAsync(Seed());
            expected.Add((await fresh.AskAsync(query)).Text);
        }

        Assert.True(expected.Distinct().Count() > queries.Count / 4);
        await using var shared = await StoreroomApi.StartAsync(Seed());
        foreach (var index in Enumerable.Range(0, queries.Count).Concat(Enumerable.Range(0, queries.Count).Reverse()))
        {
            Assert.Equal((queries[index], expected[index]), (queries[index], (await shared.AskAsync(queries[index])).Text));
        }
    }

    private static IEnumerable<object> Seed()
    {
        var rows = Samples.LowMiddleHighNone();
        yield return new Shelf { Id = Samples.Key(100), Name = "top", Height = 2 };
        yield return new Shelf { Id = Samples.Key(101), Name = "low" };
        foreach (var item in rows.OfType<Item>())
        {
            item.ShelfId = item.Name switch { "none" => null, "high" => Samples.Key(100), _ => Samples.Key(101) };
            if (item.Name == "middle")
            {
                item.Parts.Add(new Part { Id = Samples.Key(200), Name = "part" });
            }

            yield return item;
        }
    }
}

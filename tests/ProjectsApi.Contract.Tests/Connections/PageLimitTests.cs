using System.Buffers.Text;
using System.Text;
using Microsoft.Extensions.Options;
using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Connections;

public sealed class PageLimitTests
{
    [Fact]
    public async Task More_than_fifty_items_are_refused_in_the_shape_of_the_contract()
    {
        await using var api = await StoreroomApi.StartAsync();

        var answer = await api.AskAsync("{ items(first: 51) { nodes { name } } shelves { nodes { name } } }");

        Assert.Equal(
            """{"errors":[{"message":"The maximum allowed items per page were exceeded.","locations":["""
                + """{"line":1,"column":3}],"path":["items"],"extensions":"""
                + """{"code":"HC0051","requestedItems":51,"maxAllowedItems":50}}],"data":{"items":null,"shelves":{"nodes":[]}}}""",
            answer.Text);
    }

    [Fact]
    public async Task The_settings_give_each_list_its_largest_page()
    {
        await using var api = await StoreroomApi.StartAsync(limits =>
        {
            limits.MaxPageSize = 20;
            limits.MaxPageSizes["Items"] = 60;
        });

        Assert.Contains("\"maxAllowedItems\":60", await AskAsync("items(first: 61)"), StringComparison.Ordinal);
        Assert.Contains("\"maxAllowedItems\":20", await AskAsync("shelves(first: 21)"), StringComparison.Ordinal);
        Assert.DoesNotContain("errors", await AskAsync("items(first: 60)"), StringComparison.Ordinal);
        Assert.Contains("@listSize(assumedSize: 60,", api.Sdl, StringComparison.Ordinal);
        Assert.Contains("(前 n 条,默认 10,最多 60)", api.Sdl, StringComparison.Ordinal);
        Assert.Contains("@listSize(assumedSize: 20,", api.Sdl, StringComparison.Ordinal);

        async Task<string> AskAsync(string list) => (await api.AskAsync($"{{ {list} {{ nodes {{ name }} }} }}")).Text;
    }

    [Fact]
    public async Task A_page_size_for_a_list_that_does_not_exist_stops_the_start()
    {
        await using var api = await StoreroomApi.StartAsync(limits => limits.MaxPageSizes["Boxes"] = 60);

        var stopped = Assert.Throws<OptionsValidationException>(() => api.Sdl);

        Assert.Equal(
            "GraphQL:Limits:MaxPageSizes:Boxes names no list. The lists are Items, Movements, Moves, Parts, Shelves.", stopped.Message);
    }

    [Fact]
    public void A_page_size_beyond_its_range_is_refused()
    {
        var limits = new ContractOptions { MaxPageSizes = { ["Items"] = 10_001 } };

        Assert.Contains(
            "ContractOptions.MaxPageSizes.Items must be from 1 to 10000.", new ContractOptionsValidator().Validate(null, limits).Failures!);
    }

    [Theory]
    [InlineData("last: 51", "HC0051")]
    [InlineData("first: 5000", "HC0051")]
    [InlineData("first: -1", "HC0079")]
    [InlineData("last: -1", "HC0079")]
    [InlineData("first: -2147483648", "HC0079")]
    [InlineData("first: 1, last: 51", "HC0051")]
    [InlineData("first: -1, last: 1", "HC0079")]
    public async Task Sizes_out_of_bounds_are_refused(string window, string code)
    {
        await using var api = await StoreroomApi.StartAsync(Samples.Item(1, "a"));

        var answer = await api.AskAsync($"{{ items({window}) {{ nodes {{ name }} }} }}");

        Assert.Equal(code, answer.Code);
        Assert.Equal("null", answer.Json.GetProperty("data").GetProperty("items").GetRawText());
    }

    [Theory]
    [InlineData("", 10)]
    [InlineData("(first: null)", 10)]
    [InlineData("(first: 50)", 50)]
    [InlineData("(last: 50)", 50)]
    public async Task A_page_holds_ten_items_unless_asked_for_up_to_fifty(string window, int count)
    {
        await using var api = await StoreroomApi.StartAsync(Enumerable.Range(1, 60).Select(n => Samples.Item(n, $"n{n}")));

        var answer = await api.AskAsync($"{{ items{window} {{ nodes {{ name }} totalCount }} }}");

        Assert.Equal(count, answer.Names.Split(',').Length);
        Assert.Equal(60, answer.Data.GetProperty("items").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());
        var cursor = (await api.AskAsync("{ items(first: 1, order: [{ rank: ASC }]) { pageInfo { endCursor } } }"))
            .Data.GetProperty("items").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        foreach (var order in new[] { "null", "[{ rank: DESC }]", "[{ mark: ASC }]", "[{ rank: ASC }, { name: ASC }]",
            "[{ shelf: { height: ASC } }]" })
        {
            Assert.Equal("HC0078", (await api.AskAsync($"{{ items(order: {order}, after: \"{cursor}\") {{ nodes {{ name }} }} }}")).Code);
        }

        Assert.Equal(
            "low,middle,high",
            (await api.AskAsync($"{{ items(order: [{{ rank: ASC }}], after: \"{cursor}\") {{ nodes {{ name }} }} }}")).Names);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!!!")]
    [InlineData("AAAA")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[1,2,3]")]
    [InlineData("[\"rank,Id\"]")]
    [InlineData("[\"rank,Id\",1]")]
    [InlineData("[\"rank,Id\",1,null]")]
    [InlineData("[\"rank,Id\",\"1\",\"01900000-0000-7000-8000-000000000001\"]")]
    [InlineData("[\"rank,Id\",99999999999,\"01900000-0000-7000-8000-000000000001\"]")]
    [InlineData("[\"rank,Id\",1,\"no guid\"]")]
    [InlineData("[\"rank,Id\",{},\"01900000-0000-7000-8000-000000000001\"]")]
    [InlineData("[\"\\ud800\",1,\"01900000-0000-7000-8000-000000000001\"]")]
    [InlineData("[\"rank,Id\",1,\"01900000-0000-7000-8000-000000000001\",2]")]
    public async Task What_is_no_cursor_is_refused(string content)
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());
        var cursor = content.StartsWith('[')
            || content is "null" or "{}" ? Base64Url.EncodeToString(Encoding.UTF8.GetBytes(content)) : content;

        foreach (var argument in new[] { "after", "before" })
        {
            var answer = await api.AskAsync($"{{ items(order: [{{ rank: ASC }}], {argument}: \"{cursor}\") {{ nodes {{ name }} }} }}");

            Assert.Equal("HC0078", answer.Code);
            Assert.Equal(argument, answer.Extensions.GetProperty("argument").GetString());
        }
    }

    [Theory]
    [InlineData("[\"label,Id\",\"a\\u0000\",\"01900000-0000-7000-8000-000000000001\"]")]
    [InlineData("[\"label,Id\",\"\\ud800\",\"01900000-0000-7000-8000-000000000001\"]")]
    public async Task A_cursor_with_a_text_that_no_database_holds_is_refused(string content)
    {
        await using var api = await StoreroomApi.StartAsync();

        var cursor = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(content));
        var answer = await api.AskAsync($"{{ items(order: [{{ label: ASC }}], after: \"{cursor}\") {{ nodes {{ name }} }} }}");

        Assert.Equal("HC0078", answer.Code);
    }
}

using System.Text.Json;
using System.Text.RegularExpressions;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Filtering;

/// <summary>A null that somebody wrote is a condition or an error; it never widens a list.</summary>
public sealed partial class NullOperandTests
{
    private static readonly string Low = GlobalId.Encode("Item", Samples.Key(1));

    [Theory]
    [InlineData("name: { eq: null }", "eq", "StringOperationFilterInput", "String!")]
    [InlineData("name: { neq: null }", "neq", "StringOperationFilterInput", "String!")]
    [InlineData("count: { eq: null }", "eq", "IntOperationFilterInput", "Int!")]
    [InlineData("isNew: { neq: null }", "neq", "BooleanOperationFilterInput", "Boolean!")]
    [InlineData("colour: { eq: null }", "eq", "ColourOperationFilterInput", "Colour!")]
    [InlineData("id: { eq: null }", "eq", "IdOperationFilterInput", "ID!")]
    [InlineData("id: { in: [null, \"{low}\"] }", "in", "IdOperationFilterInput", "[ID!]")]
    [InlineData("name: { in: [null, \"low\"] }", "in", "StringOperationFilterInput", "[String!]")]
    [InlineData("count: { nin: [1, null] }", "nin", "IntOperationFilterInput", "[Int!]")]
    [InlineData("count: { gt: null }", "gt", "IntOperationFilterInput", "Int!")]
    [InlineData("rank: { nlte: null }", "nlte", "IntOperationFilterInput", "Int!")]
    [InlineData("price: { in: null }", "in", "DecimalOperationFilterInput", "[Decimal]!")]
    [InlineData("label: { contains: null }", "contains", "StringOperationFilterInput", "String!")]
    [InlineData("label: { nstartsWith: null }", "nstartsWith", "StringOperationFilterInput", "String!")]
    [InlineData("finish: { nin: null }", "nin", "NullableOfFinishOperationFilterInput", "[Finish]!")]
    [InlineData("soldOn: { gte: null }", "gte", "LocalDateOperationFilterInput", "LocalDate!")]
    [InlineData("name: null", "name", "StringOperationFilterInput", "StringOperationFilterInput!")]
    [InlineData("count: null", "count", "IntOperationFilterInput", "IntOperationFilterInput!")]
    [InlineData("id: null", "id", "IdOperationFilterInput", "IdOperationFilterInput!")]
    [InlineData("parts: null", "parts", "ListFilterInputTypeOfPartFilterInput", "ListFilterInputTypeOfPartFilterInput!")]
    [InlineData("parts: { some: null }", "some", "PartFilterInput", "PartFilterInput!")]
    [InlineData("parts: { none: null }", "none", "PartFilterInput", "PartFilterInput!")]
    [InlineData("parts: { all: null }", "all", "PartFilterInput", "PartFilterInput!")]
    [InlineData("parts: { any: null }", "any", "ListFilterInputTypeOfPartFilterInput", "Boolean!")]
    [InlineData("parts: { some: { name: { eq: null } } }", "eq", "StringOperationFilterInput", "String!")]
    [InlineData("shelf: { name: { eq: null } }", "eq", "StringOperationFilterInput", "String!")]
    [InlineData("shelf: { width: null }", "width", "IntOperationFilterInput", "IntOperationFilterInput!")]
    [InlineData("shelf: { items: { any: null } }", "any", "ListFilterInputTypeOfItemFilterInput", "Boolean!")]
    [InlineData("and: null", "and", "ItemFilterInput", "[ItemFilterInput!]!")]
    [InlineData("or: null", "or", "ItemFilterInput", "[ItemFilterInput!]!")]
    [InlineData("or: [{ count: { eq: 1 } }, { name: null }]", "name", "StringOperationFilterInput", "StringOperationFilterInput!")]
    [InlineData("label: { or: null }", "or", "StringOperationFilterInput", "[StringOperationFilterInput!]!")]
    [InlineData("name: { or: [{ eq: null }] }", "eq", "StringOperationFilterInput", "String!")]
    public async Task Null_is_refused_where_the_operand_or_the_member_cannot_be_null(
        string where, string name, string type, string expected)
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());
        where = where.Replace("{low}", Low, StringComparison.Ordinal);

        var literal = await api.AskAsync($"{{ items(where: {{ {where} }}) {{ nodes {{ name }} }} }}");
        var variable = await api.AskAsync(
            "query($w: ItemFilterInput) { items(where: $w) { nodes { name } } }", $$"""{ "w": { {{AsJson(where)}} } }""");
        var unread = await api.AskAsync($"{{ items(where: {{ {where} }}) {{ __typename }} }}");

        foreach (var answer in new[] { literal, variable, unread })
        {
            Assert.Equal(
                $"The provided value for filter `{name}` of type {type} is invalid. Null values are not supported.",
                answer.Error.GetProperty("message").GetString());
            Assert.Equal($$"""{"code":"HC0026","expectedType":"{{expected}}","filterType":"{{type}}"}""", answer.Extensions.GetRawText());
            Assert.Equal("""{"items":null}""", answer.Json.GetProperty("data").GetRawText());
        }
    }

    [Theory]
    [InlineData("rank: null", "none")]
    [InlineData("rank: { eq: null }", "none")]
    [InlineData("label: { in: [null] }", "none")]
    [InlineData("shelf: null", "high,low,middle,none")]
    [InlineData("shelf: { height: { eq: null } }", "high,low,middle,none")]
    public async Task Null_finds_what_has_no_value(string where, string found)
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());

        Assert.Equal(found, (await api.AskAsync($"{{ items(where: {{ {where} }}) {{ nodes {{ name }} }} }}")).Names);
    }

    [Theory]
    [InlineData("name: { eq: $text }")]
    [InlineData("count: { gt: $number }")]
    [InlineData("parts: { some: $part }")]
    [InlineData("parts: { any: $flag }")]
    [InlineData("or: [{ name: { contains: $text } }]")]
    [InlineData("count: { in: $numbers }")]
    public async Task A_variable_that_is_absent_takes_its_member_along_and_one_that_is_null_does_not(string where)
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());
        string[] variables = ["$text: String", "$number: Int", "$part: PartFilterInput", "$flag: Boolean", "$numbers: [Int]"];
        var declared = Array.Find(variables, variable => where.Contains(variable.Split(':')[0] + " ", StringComparison.Ordinal));
        var query = $"query({declared}) {{ items(where: {{ {where} }}) {{ nodes {{ name }} }} }}";

        var absent = await api.AskAsync(query);
        var given = await api.AskAsync(query, $$"""{ "{{declared?.Split(':')[0][1..]}}": null }""");

        Assert.Equal("high,low,middle,none", absent.Names);
        Assert.Equal("HC0026", given.Code);
    }

    [Theory]
    [InlineData("[{ name: null }]", "name", "ItemSortInput", "SortEnumType!")]
    [InlineData("[{ count: DESC, rank: null }]", "rank", "ItemSortInput", "SortEnumType!")]
    [InlineData("[{ shelf: null }]", "shelf", "ShelfSortInput", "ShelfSortInput!")]
    [InlineData("[{ shelf: { height: null } }]", "height", "ShelfSortInput", "SortEnumType!")]
    public async Task Null_is_no_direction(string order, string name, string type, string expected)
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());

        var answer = await api.AskAsync($"{{ items(order: {order}) {{ nodes {{ name }} }} }}");

        Assert.Equal(
            $"The provided value for filter `{name}` of type {type} is invalid. Null values are not supported.",
            answer.Error.GetProperty("message").GetString());
        Assert.Equal($$"""{"code":"HC0026","expectedType":"{{expected}}","sortType":"{{type}}"}""", answer.Extensions.GetRawText());
    }

    [Fact]
    public async Task A_refused_null_leaves_no_plan_and_no_order_behind()
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());
        const string query =
            "query($n: Int, $d: SortEnumType) { items(where: { count: { gt: $n } }, order: [{ count: $d, name: ASC }]) { nodes { "
                + "name } } }";

        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal("HC0026", (await api.AskAsync(query, """{ "n": null }""")).Code);
            Assert.Equal("HC0026", (await api.AskAsync(query, """{ "n": 1, "d": null }""")).Code);
            Assert.Equal("high,none,middle", (await api.AskAsync(query, """{ "n": 1, "d": "DESC" }""")).Names);
            Assert.Equal("high,low,middle,none", (await api.AskAsync(query)).Names);
        }
    }

    // Names in quotes: the literals above hold no name within a text.
    private static string AsJson(string literal) =>
        Name().Replace(literal, match => JsonSerializer.Serialize(match.Value));

    [GeneratedRegex("([a-zA-Z]+)(?=:)")]
    private static partial Regex Name();
}

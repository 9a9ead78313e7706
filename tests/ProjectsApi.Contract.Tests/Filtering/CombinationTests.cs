using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Filtering;

public sealed class CombinationTests
{
    [Theory]
    [InlineData("{ count: { gt: 1 }, rank: { lt: 3 } }", "middle")]
    [InlineData("{ count: { gt: 1, lt: 3 } }", "middle")]
    [InlineData("{ or: [{ count: { eq: 1 } }, { rank: { eq: 3 } }] }", "high,low")]
    [InlineData("{ and: [{ count: { gte: 2 } }, { or: [{ rank: null }, { colour: { eq: DARK_GREEN } }] }] }", "middle,none")]
    [InlineData("{ or: [{ and: [{ count: { eq: 1 } }, { count: { eq: 2 } }] }, { name: { eq: \"high\" } }] }", "high")]
    [InlineData("{ name: { startsWith: \"n\" }, or: [{ count: { eq: 3 } }, { count: { eq: 1 } }] }", "none")]
    [InlineData("{ name: { or: [{ startsWith: \"l\" }, { endsWith: \"h\" }] } }", "high,low")]
    [InlineData("{ name: { and: [{ contains: \"i\" }, { ncontains: \"h\" }] } }", "middle")]
    [InlineData("{ name: { contains: \"i\", or: [{ eq: \"high\" }, { eq: \"low\" }] } }", "high")]
    [InlineData("{}", "high,low,middle,none")]
    [InlineData("null", "high,low,middle,none")]
    [InlineData("{ and: [] }", "high,low,middle,none")]
    [InlineData("{ or: [] }", "high,low,middle,none")]
    [InlineData("{ or: [{}] }", "high,low,middle,none")]
    [InlineData("{ or: [{}, { count: { eq: 1 } }] }", "high,low,middle,none")]
    [InlineData("{ count: {} }", "high,low,middle,none")]
    [InlineData("{ or: { count: { eq: 1 } } }", "low")]
    public async Task Conditions_combine(string where, string found)
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());

        Assert.Equal(found, (await api.AskAsync($"{{ items(where: {where}) {{ nodes {{ name }} }} }}")).Names);
    }

    [Theory]
    [InlineData("""{ "where": { "or": [{ "count": { "eq": 1 } }, { "rank": null }] } }""", "low,none")]
    [InlineData("""{ "where": { "price": { "in": [1.5, 3] }, "finish": { "nin": ["RAW"] } } }""", "middle")]
    [InlineData("""{ "where": null }""", "high,low,middle,none")]
    [InlineData("{}", "high,low,middle,none")]
    public async Task A_whole_filter_may_come_as_a_variable(string variables, string found)
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());

        Assert.Equal(
            found, (await api.AskAsync("query($where: ItemFilterInput) { items(where: $where) { nodes { name } } }", variables)).Names);
    }

    [Fact]
    public async Task An_operand_that_was_left_out_is_no_condition()
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());

        var answer = await api.AskAsync("query($rank: Int) { items(where: { rank: { gt: $rank, lt: 3 } }) { nodes { name } } }");

        Assert.Equal("low,middle", answer.Names);
    }

    [Fact]
    public async Task Ids_are_compared_by_the_key_they_carry()
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());
        var (low, high) = (GlobalId.Encode("Item", Samples.Key(1)), GlobalId.Encode("Item", Samples.Key(3)));

        Assert.Equal("low", (await api.AskAsync($$"""{ items(where: { id: { eq: "{{low}}" } }) { nodes { name } } }""")).Names);
        Assert.Equal(
            "high,middle,none", (await api.AskAsync($$"""{ items(where: { id: { neq: "{{low}}" } }) { nodes { name } } }""")).Names);
        Assert.Equal(
            "high,low", (await api.AskAsync($$"""{ items(where: { id: { in: ["{{low}}", "{{high}}"] } }) { nodes { name } } }""")).Names);
        Assert.Equal(
            "middle,none",
            (await api.AskAsync($$"""{ items(where: { id: { nin: ["{{low}}", "{{high}}"] } }) { nodes { name } } }""")).Names);
        Assert.Equal(
            "", (await api.AskAsync(
                $$"""{ items(where: { shelfId: { in: ["{{GlobalId.Encode("Shelf", Samples.Key(1))}}"] } }) { nodes { name } } }""")).Names);
    }

    [Theory]
    [InlineData("id: { eq: \"{0}\" }", "Shelf")]
    [InlineData("id: { in: [\"{0}\"] }", "Shelf")]
    [InlineData("shelfId: { neq: \"{0}\" }", "Item")]
    [InlineData("id: { eq: \"%%%\" }", "Item")]
    [InlineData("id: { eq: 7 }", "Item")]
    public async Task An_id_of_another_type_is_refused(string where, string type)
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());

        var condition = where.Replace("{0}", GlobalId.Encode(type, Samples.Key(1)), StringComparison.Ordinal);
        var answer = await api.AskAsync($"{{ items(where: {{ {condition} }}) {{ nodes {{ name }} }} }}");

        Assert.Equal("HC0016", answer.Code);
        Assert.Equal("null", answer.Json.GetProperty("data").GetProperty("items").GetRawText());
    }
}

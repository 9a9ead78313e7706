using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Filtering;

/// <summary>Every operation on every kind of value: exactly one of an operation and its negation finds an item.</summary>
public sealed class ComparisonTests
{
    // Which of 1 (low), 2 (middle), 3 (high) and null an operation with the middle value finds.
    private static readonly Dictionary<string, Func<int?, bool>> Comparable = new()
    {
        ["eq"] = size => size == 2,
        ["neq"] = size => size != 2,
        ["in"] = size => size == 2,
        ["nin"] = size => size != 2,
        ["gt"] = size => size > 2,
        ["ngt"] = size => !(size > 2),
        ["gte"] = size => size >= 2,
        ["ngte"] = size => !(size >= 2),
        ["lt"] = size => size < 2,
        ["nlt"] = size => !(size < 2),
        ["lte"] = size => size <= 2,
        ["nlte"] = size => !(size <= 2),
    };

    private static readonly string[] Equality = ["eq", "neq", "in", "nin"];

    private static readonly string[] OnlyEqual = ["eq", "neq"];

    [Theory]
    [InlineData("count", "2")]
    [InlineData("stamp", "5000000002")]
    [InlineData("price", "3.00")]
    [InlineData("madeOn", "\"2024-01-03\"")]
    [InlineData("seenAt", "\"2024-01-01T08:00:00.002+08:00\"")]
    public async Task Every_comparison_finds_what_it_says(string member, string middle) =>
        await AssertFindsAsync(member, middle, none: 3, Comparable.Keys);

    [Theory]
    [InlineData("rank", "2")]
    [InlineData("mark", "5000000002")]
    [InlineData("discount", "3.00")]
    [InlineData("soldOn", "\"2024-01-03\"")]
    [InlineData("lostAt", "\"2024-01-01T00:00:00.002Z\"")]
    public async Task What_has_no_value_is_found_by_every_negation_and_by_nothing_else(string member, string middle) =>
        await AssertFindsAsync(member, middle, none: null, Comparable.Keys);

    [Theory]
    [InlineData("colour", "DARK_GREEN", 3)]
    [InlineData("finish", "WAXED", null)]
    [InlineData("label", "\"B_200\"", null)]
    public async Task Equality_and_membership_of_enums_and_texts(string member, string middle, int? none) =>
        await AssertFindsAsync(member, middle, none, Equality);

    [Theory]
    [InlineData("isNew", 3)]
    [InlineData("isWhole", null)]
    public async Task Equality_of_yes_and_no(string member, int? none) => await AssertFindsAsync(member, "true", none, OnlyEqual);

    [Theory]
    [InlineData("rank")]
    [InlineData("mark")]
    [InlineData("discount")]
    [InlineData("soldOn")]
    [InlineData("lostAt")]
    [InlineData("isWhole")]
    [InlineData("finish")]
    [InlineData("label")]
    [InlineData("shelfId")]
    public async Task Null_is_equal_to_what_has_no_value(string member)
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());
        var all = member == "shelfId";

        Assert.Equal(all ? "high,low,middle,none" : "none", await FindAsync(api, $"{{ {member}: {{ eq: null }} }}"));
        Assert.Equal(all ? "" : "high,low,middle", await FindAsync(api, $"{{ {member}: {{ neq: null }} }}"));
        Assert.Equal(all ? "high,low,middle,none" : "none", await FindAsync(api, $"{{ {member}: null }}"));
    }

    [Theory]
    [InlineData("rank", "[null, 3]", "high,none", "low,middle")]
    [InlineData("finish", "[null, HIGH_GLOSS]", "high,none", "low,middle")]
    [InlineData("label", "[null, \"A-100%\"]", "low,none", "high,middle")]
    [InlineData("discount", "[null]", "none", "high,low,middle")]
    [InlineData("count", "[]", "", "high,low,middle,none")]
    [InlineData("rank", "[]", "", "high,low,middle,none")]
    [InlineData("count", "1", "low", "high,middle,none")]
    public async Task A_list_may_hold_null_one_value_or_nothing(string member, string list, string among, string notAmong)
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());

        Assert.Equal(among, await FindAsync(api, $"{{ {member}: {{ in: {list} }} }}"));
        Assert.Equal(notAmong, await FindAsync(api, $"{{ {member}: {{ nin: {list} }} }}"));
    }

    private static async Task AssertFindsAsync(string member, string middle, int? none, IEnumerable<string> operations)
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());
        (string Name, int? Size)[] items = [("high", 3), ("low", 1), ("middle", 2), ("none", none)];
        foreach (var operation in operations)
        {
            // Only the middle item is a yes.
            var expected = items.Where(item => Comparable[operation](item.Size)).Select(item => item.Name);
            var operand = operation is "in" or "nin" ? $"[{middle}]" : middle;

            Assert.Equal(
                $"{operation}: {string.Join(',', expected)}",
                $"{operation}: {await FindAsync(api, $"{{ {member}: {{ {operation}: {operand} }} }}")}");
        }
    }

    private static async Task<string> FindAsync(StoreroomApi api, string where) =>
        (await api.AskAsync($"{{ items(where: {where}) {{ nodes {{ name }} }} }}")).Names;
}

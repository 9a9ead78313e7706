using ProjectsApi.Contract.Tests.Storeroom;

namespace ProjectsApi.Contract.Tests.Filtering;

public sealed class TextTests
{
    private static readonly string[] Everyone = ["high", "low", "middle", "none"];

    [Theory]
    [InlineData("contains", "100", "low")]
    [InlineData("contains", "-", "high,low")]
    [InlineData("contains", "%", "high,low")]
    [InlineData("contains", "_", "middle")]
    [InlineData("contains", "", "high,low,middle")]
    [InlineData("startsWith", "A-", "low")]
    [InlineData("startsWith", "%", "")]
    [InlineData("startsWith", "B_", "middle")]
    [InlineData("startsWith", "B%", "")]
    [InlineData("startsWith", "", "high,low,middle")]
    [InlineData("endsWith", "00%", "high,low")]
    [InlineData("endsWith", "_200", "middle")]
    [InlineData("endsWith", "__00", "")]
    [InlineData("endsWith", "", "high,low,middle")]
    public async Task A_search_takes_every_character_as_it_is_and_its_negation_finds_all_others(string operation, string text, string found)
    {
        await using var api = await StoreroomApi.StartAsync(Samples.LowMiddleHighNone());
        var others = string.Join(',', Everyone.Except(found.Split(',')));

        Assert.Equal(found, await FindAsync(api, operation, text));
        Assert.Equal(others, await FindAsync(api, "n" + operation, text));
    }

    [Theory]
    [InlineData("O'Neill \\ [x] ^ \"压缩机\" 🏭")]
    [InlineData("a\nb\tc")]
    public async Task Text_of_any_kind_is_found_by_each_of_its_parts(string name)
    {
        await using var api = await StoreroomApi.StartAsync(Samples.Item(1, name), Samples.Item(2, "other"));
        foreach (var (operation, text) in new[] { ("eq", name), ("contains", name[2..]), ("startsWith", name[..^2]),
            ("endsWith", name[1..]) })
        {
            var answer = await api.AskAsync(
                $"query($text: String) {{ items(where: {{ name: {{ {operation}: $text }} }}) {{ nodes {{ name }} }} }}",
                System.Text.Json.JsonSerializer.Serialize(new { text }));

            Assert.Equal(name, answer.Names);
        }
    }

    [Theory]
    [InlineData("eq", "\"\\u0000\"")]
    [InlineData("contains", "\"a\\u0000b\"")]
    [InlineData("in", "[\"fine\", \"\\uD83C\"]")]
    [InlineData("startsWith", "\"\\uDFED\"")]
    public async Task A_text_that_no_database_holds_is_refused(string operation, string operand)
    {
        await using var api = await StoreroomApi.StartAsync();

        var answer = await api.AskAsync($"{{ items(where: {{ name: {{ {operation}: {operand} }} }}) {{ nodes {{ name }} }} }}");

        Assert.Equal("HC0016", answer.Code);
        Assert.Equal(operation, answer.Extensions.GetProperty("operation").GetString());
    }

    private static async Task<string> FindAsync(StoreroomApi api, string operation, string text) =>
        (await api.AskAsync($"{{ items(where: {{ label: {{ {operation}: \"{text}\" }} }}) {{ nodes {{ name }} }} }}")).Names;
}

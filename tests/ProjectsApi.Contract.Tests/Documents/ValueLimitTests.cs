using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Tests.Library;

namespace ProjectsApi.Contract.Tests.Documents;

/// <summary>Limits of values in the document and in its variables.</summary>
public sealed partial class ValueLimitTests : IDisposable
{
    private const string ByList = "query($t: [String]) { books(where: { title: { in: $t } }) { nodes { title } } }";
    private const string ByFilter = "query($w: BookFilterInput) { books(where: $w) { nodes { title } } }";
    private const string ByText = "query($t: String) { books(where: { title: { contains: $t } }) { nodes { title } } }";

    private readonly LibraryApi _library = LibraryApi.Start(options => options.MaxFieldCost = 10_000);

    public void Dispose() => _library.Dispose();

    [Theory]
    [InlineData(1_000, false)]
    [InlineData(1_001, true)]
    [InlineData(33_000, true)]
    public async Task A_list_holds_a_thousand_elements(int count, bool refused)
    {
        var list = List(count);
        string[] answers =
        [
            await _library.AskAsync(ByList, $$"""{ "t": {{list}} }"""),
            await _library.AskAsync(ByFilter, $$"""{ "w": { "title": { "in": {{list}} } } }"""),
            await _library.AskAsync(ByList, $$"""{ "t": {{list}} }"""),
        ];

        Assert.All(answers, answer => Assert.Equal(refused ? TooMany(count) : """{"data":{"books":null}}""", WithoutLocation(answer)));
    }

    [Theory]
    [InlineData(400, false)]
    [InlineData(600, true)]
    public async Task Lists_of_one_argument_are_counted_together(int each, bool refused)
    {
        var filter = $$"""{ "and": [{ "title": { "in": {{List(each)}} } }, { "title": { "in": {{List(each)}} } }] }""";

        var answer = await _library.AskAsync(ByFilter, $$"""{ "w": {{filter}} }""");

        Assert.Equal(refused ? TooMany((2 * each) + 2) : """{"data":{"books":null}}""", WithoutLocation(answer));
    }

    [Fact]
    public async Task A_list_in_the_document_is_counted_like_one_in_a_variable()
    {
        using var library = LibraryApi.Start(options => options.MaxListElements = 3);

        Assert.DoesNotContain(
            "errors", await library.AskAsync(
                "{ books(where: { title: { in: [1, 2, 3] } }) { nodes { title } } }".Replace(
                    "1, 2, 3", "\"a\", null, \"c\"", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(
            "at most 3 are allowed", await library.AskAsync(
                """{ books(where: { title: { in: ["a", "b", "c", "d"] } }) { nodes { title } } }"""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", 16_384, false)]
    [InlineData("a", 16_385, true)]
    [InlineData("重", 5_461, false)]
    [InlineData("重", 5_462, true)]
    public async Task A_text_is_measured_in_bytes(string character, int count, bool refused)
    {
        var text = string.Concat(Enumerable.Repeat(character, count));
        var bytes = Encoding.UTF8.GetByteCount(text);
        var expected = refused
            ? $$$"""{"errors":[{"message":"The argument `where` of `books` holds a text of {{{bytes}}} bytes in UTF-8; at most """
                + """16384 are allowed.","extensions":{"code":"TEXT_TOO_LONG","argument":"where","counted":"""
                + $$$"""{{{bytes}}},"allowed":16384,"setting":"GraphQL:Limits:MaxTextBytes"}}]}"""
            : """{"data":{"books":null}}""";

        Assert.Equal(expected, WithoutLocation(await _library.AskAsync(ByText, JsonSerializer.Serialize(new { t = text }))));
        Assert.Equal(expected, WithoutLocation(await _library.AskAsync(ByList, JsonSerializer.Serialize(new { t = new[] { "a", text } }))));
        Assert.Equal(
            expected, WithoutLocation(
                await _library.AskAsync($$"""{ books(where: { title: { contains: "{{text}}" } }) { nodes { title } } }""")));
    }

    [Fact]
    public async Task Nothing_is_charged_for_values_that_are_refused()
    {
        var request = new RequestContext("r") { CostMode = CostMode.Validate };

        var answer = await _library.AskAsync(ByList, $$"""{ "t": {{List(1_001)}} }""", request);

        Assert.Contains("TOO_MANY_ELEMENTS", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("operationCost", answer, StringComparison.Ordinal);
    }

    private static string List(int count) => JsonSerializer.Serialize(Enumerable.Range(0, count).Select(number => $"n{number}"));

    private static string TooMany(int count) =>
        $$$"""{"errors":[{"message":"The argument `where` of `books` holds {{{count}}} list elements; at most 1000 are allowed. """
            + """Ask in several requests.","extensions":{"code":"TOO_MANY_ELEMENTS","argument":"where","counted":"""
            + $$$"""{{{count}}},"allowed":1000,"setting":"GraphQL:Limits:MaxListElements"}}]}""";

    private static string WithoutLocation(string answer) => Location().Replace(answer, "");

    [GeneratedRegex(@"""locations"":\[[^\]]*\],")]
    private static partial Regex Location();
}

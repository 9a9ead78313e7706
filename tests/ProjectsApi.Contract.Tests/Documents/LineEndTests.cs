using System.Text.Json;
using ProjectsApi.Contract.Tests.Library;

namespace ProjectsApi.Contract.Tests.Documents;

/// <summary>Line terminators of the grammar: line feed, carriage return with and without one (specification, 2.1.2).</summary>
public sealed class LineEndTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "!", "$a", "...", ":", "=", "@a", "|", "&", "\"x\"", "\"x", "\"\"\"", "#c", "query",
        "fragment", "on", "hello",
        "1", "1.", "01", "-", "true", "中文", "\u0000", "\uFEFF", "\\u{1F600}", "\"\\uD800\"", " ", "\t", ",", "\r", "\n",
        "\r\n", "\r\r", "\u2028",
    ];

    private readonly LibraryApi _library = LibraryApi.Start();

    public static TheoryData<string, int> Documents
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var end in new[] { "\r", "\n", "\r\n" })
            {
                foreach (var lines in new[] { 0, 1, 2, 9, 10, 99, 1_000 })
                {
                    data.Add(end, lines);
                }
            }

            return data;
        }
    }

    public void Dispose() => _library.Dispose();

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_syntax_error_is_told_with_its_line_whatever_ends_the_lines(string end, int lines)
    {
        var before = string.Concat(Enumerable.Repeat(end, lines));

        var error = (await _library.AnswerAsync($"{before}{{{end}:}}{before}")).GetProperty("errors")[0];

        Assert.Equal("HC0011", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal($$"""[{"line":{{lines + 2}},"column":1}]""", error.GetProperty("locations").GetRawText());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_validation_error_is_told_with_its_line_whatever_ends_the_lines(string end, int lines)
    {
        var before = string.Concat(Enumerable.Repeat(end, lines));

        var error = (await _library.AnswerAsync($"{before}{{ # a comment{end} nothing }}")).GetProperty("errors")[0];

        Assert.Equal($$"""[{"line":{{lines + 2}},"column":2}]""", error.GetProperty("locations").GetRawText());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_of_nothing_but_lines_is_a_syntax_error(string end, int lines)
    {
        foreach (var document in new[] { string.Concat(
            Enumerable.Repeat(end, lines)), string.Concat(Enumerable.Repeat("# a comment" + end, lines)) })
        {
            var error = (await _library.AnswerAsync(document)).GetProperty("errors")[0];

            Assert.Equal("HC0011", error.GetProperty("extensions").GetProperty("code").GetString());
        }
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task A_document_means_the_same_whatever_ends_its_lines(string end)
    {
        var answer = await _library.AskAsync($"query {{{end} book {{{end} title # comment{end} }}{end}}}");

        Assert.Equal("""{"data":{"book":{"title":"尤利西斯"}}}""", answer);
    }

    [Fact]
    public async Task No_document_makes_a_fault()
    {
        var random = new Random(20261128);
        for (var round = 0; round < 4_000; round++)
        {
            var document = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Pieces[random.Next(Pieces.Length)]));

            var answer = await _library.AnswerAsync(document);

            Assert.True(
                answer.TryGetProperty("data", out _) || IsExplained(
                    answer.GetProperty("errors")[0]), JsonSerializer.Serialize(document) + answer.GetRawText());
        }
    }

    private static bool IsExplained(JsonElement error) =>
        error.GetProperty("message").GetString() is { Length: > 0 } message && message != "Unexpected Execution Error";
}

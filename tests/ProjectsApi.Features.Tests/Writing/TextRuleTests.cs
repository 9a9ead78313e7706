using ProjectsApi.Data.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Writing;

/// <summary>A text shows what is stored, and a day lies in a year that somebody may have meant.</summary>
public sealed class TextRuleTests : IAsyncLifetime
{
    private TestApi? _api;
    private Person? _person;

    private TestApi Api => _api ?? throw new InvalidOperationException("The register is started before the tests.");

    public async Task InitializeAsync()
    {
        _api = await TestApi.StartAsync();
        _person = await _api.HasPersonAsync("王工");
    }

    public async Task DisposeAsync() => await Api.DisposeAsync();

    [Fact]
    public async Task A_text_that_shows_nothing_is_blank()
    {
        string[] texts =
        [
            "\\u200B", "\\u200B\\u2060\\uFEFF", " \\u200D ", "\\u00AD", "\\u3164", "\\u115F\\u1160\\uFFA0", "\\u2800", "\\u3000",
            "\\u0301", "\\uDB40\\uDC41",
        ];
        foreach (var text in texts)
        {
            await AssertToldAsync(
                $"name: \"{text}\"", "INVALID_VALUE input.name: The text is blank; leave it out, or give null where that is allowed.");
        }
    }

    [Fact]
    public async Task A_character_that_changes_how_a_text_reads_is_refused_by_name()
    {
        (string Text, string Named)[] texts =
        [
            ("安\\u202E全", "U+202E, which changes the direction of writing"),
            ("\\u202D1\\u202C", "U+202D, which changes the direction of writing"),
            ("a\\u2066b\\u2069", "U+2066, which changes the direction of writing"),
            ("a\\u0007", "U+0007, which is a control character"),
            ("a\\u009F", "U+009F, which is a control character"),
        ];
        foreach (var (text, named) in texts)
        {
            await AssertToldAsync($"name: \"{text}\"", $"INVALID_VALUE input.name: The text contains {named} and is invisible; remove it.");
        }
    }

    [Fact]
    public async Task Other_texts_are_kept_as_they_are()
    {
        string[] texts =
        [
            "海立·海尔合资压缩机郑州生产基地", "👨\\u200D👩\\u200D👧", "e\\u0301tape", "第一行\\n\\t第二行\\r\\n末行",
            "\\u05E9\\u05DC\\u05D5\\u05DD\\u200F", "𠮷野",
        ];
        foreach (var text in texts)
        {
            await AssertToldAsync($"name: \"{text}\"");
        }
    }

    [Fact]
    public async Task Characters_beyond_the_basic_plane_count_twice()
    {
        foreach (var (character, count) in new[] { ("a", 200), ("𠮷", 100) })
        {
            var most = string.Concat(Enumerable.Repeat(character, count));

            await AssertToldAsync($"name: \"{most}\"");
            await AssertToldAsync(
                $"name: \"{most}{character}\"",
                $"INVALID_VALUE input.name: The text has {200 + character.Length} characters, counting those above U+FFFF twice; at most "
                    + $"200 are stored.");
        }
    }

    [Fact]
    public async Task A_day_lies_in_the_years_1900_to_2199()
    {
        foreach (var day in new[] { "0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31" })
        {
            await AssertToldAsync(
                $"name: \"基地\", plannedStart: \"{day}\"",
                "INVALID_VALUE input.plannedStart: The day is outside the years 1900 to 2199; correct the year.");
        }

        await AssertToldAsync("name: \"基地\", plannedStart: \"1900-01-01\", plannedFinish: \"2199-12-31\"");
    }

    private async Task AssertToldAsync(string input, params string[] mistakes)
    {
        var run = await Api.RunAsync(
            $"mutation {{ createProject(input: {{ category: INDUSTRY, stage: SIGNED, {input} }}) {{ project {{ id }} errors {{ ... on "
                + $"Error {{ code path message }} }} }} }}", by: _person);
        IEnumerable<string> told = run.At("createProject.errors") is null
            ? []
            : run.Mistakes("createProject").Zip(run.Each("createProject.errors", "message"), (place, message) => $"{place}: {message}");

        Assert.Equal((input, string.Join('\n', mistakes)), (input, string.Join('\n', told)));
    }
}

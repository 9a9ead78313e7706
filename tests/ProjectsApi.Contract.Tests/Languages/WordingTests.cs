using System.Globalization;
using System.Text.Json;
using ProjectsApi.Contract.Languages;

namespace ProjectsApi.Contract.Tests.Languages;

public sealed class WordingTests
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["Give {0}, at most {1}."] = "最多 {1}，请给出 {0}。",
        ["a {{brace}}"] = "花括号 {{brace}}",
        ["The {0} is late."] = "{0}已逾期。",
        ["milestone"] = "里程碑",
    };

    [Fact]
    public void English_is_the_interpolated_text_in_any_culture()
    {
        var (day, number) = (new DateOnly(2024, 3, 15), 1234.5m);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Wording text = $"The day {day:yyyy-MM-dd} has {number:0.##} {{parts}}; {null as string}none.";

            Assert.Equal("The day 2024-03-15 has 1234.5 {parts}; none.", text.ToString());
            Assert.Equal("The day {0} has {1} {{parts}}; {2}none.", text.Key);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_translation_may_order_its_values_anew()
    {
        Wording text = $"Give {"name"}, at most {3}.";

        Assert.Equal("最多 3，请给出 name。", text.Say(key => Known[key]));
    }

    [Fact]
    public void A_wording_in_a_wording_is_translated_too_and_a_name_is_not()
    {
        Wording text = $"The {(Wording)"milestone"} is late.";
        Wording named = $"The {"milestone"} is late.";

        Assert.Equal("里程碑已逾期。", text.Say(key => Known[key]));
        Assert.Equal("milestone已逾期。", named.Say(key => Known[key]));
    }

    [Fact]
    public void Braces_of_a_fixed_text_stay()
    {
        Wording text = "a {brace}";

        Assert.Equal("a {brace}", text.ToString());
        Assert.Equal("花括号 {brace}", text.Say(key => Known[key]));
    }

    [Fact]
    public void A_verbatim_text_needs_no_translation() =>
        Assert.Equal("{0} stays", Wording.Verbatim("{0} stays").Say(_ => throw new InvalidOperationException("Nothing to translate.")));

    [Fact]
    public void A_stored_wording_is_said_in_either_language()
    {
        Wording text = $"The {(Wording)"milestone"} is late.";

        var read = JsonSerializer.Deserialize<Wording>(JsonSerializer.Serialize(text));

        Assert.Equal("The milestone is late.", read?.ToString());
        Assert.Equal("里程碑已逾期。", read?.Say(key => Known[key]));
    }

    [Fact]
    public void A_text_that_was_stored_before_stays_as_it_is()
    {
        var read = JsonSerializer.Deserialize<Wording>("\"Give {zero} or more.\"");

        Assert.Equal("Give {zero} or more.", read?.ToString());
    }

    [Theory]
    [InlineData("zh", Locale.ZhCn)]
    [InlineData("zh-Hant-TW", Locale.ZhCn)]
    [InlineData("EN-gb", Locale.En)]
    [InlineData("fr", null)]
    [InlineData("", null)]
    [InlineData("-zh", null)]
    public void A_tag_is_found_by_its_language(string tag, Locale? locale) => Assert.Equal(locale, LocaleTags.Find(tag));
}

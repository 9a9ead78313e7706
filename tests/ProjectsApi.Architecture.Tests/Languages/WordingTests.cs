using System.Text.RegularExpressions;
using System.Xml.Linq;
using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Languages;

/// <summary>Every message of the features has a Chinese text with the same placeholders.</summary>
public sealed partial class WordingTests
{
    private const string Resources = "src/ProjectsApi.Features/Writing/Messages.zh-CN.resx";

    private static readonly Room Features = Room.Open("ProjectsApi.Features");

    private static readonly Lazy<IReadOnlyList<(string Key, string At)>> Keys = new(
        () => [.. Wordings.Keys(Features).Where(found => found.Key != "{0}").DistinctBy(found => found.Key)]);

    private static readonly Lazy<IReadOnlyList<(string Key, string Text)>> Chinese = new(
        () => [.. from data in XDocument.Parse(Repository.Read(Resources)).Root?.Elements("data") ?? []
                  select ((string?)data.Attribute("name") ?? "", (string?)data.Element("value") ?? "")]);

    [Theory]
    [InlineData("ProjectsApi.Contract")]
    [InlineData("ProjectsApi.Features")]
    public void Every_message_is_a_constant_text(string room) => Report.ExpectNone(Wordings.Unknown(Room.Open(room)));

    [Fact]
    public void Only_the_features_say_messages() => Assert.Empty(Wordings.Keys(Room.Open("ProjectsApi.Contract")));

    [Fact]
    public void Every_message_has_a_chinese_text_and_every_text_its_message()
    {
        Assert.True(Keys.Value.Count > 200, $"Only {Keys.Value.Count} messages were found.");
        var known = Chinese.Value.Select(text => text.Key).ToHashSet(StringComparer.Ordinal);
        var said = Keys.Value.Select(found => found.Key).ToHashSet(StringComparer.Ordinal);

        Report.ExpectNone(Keys.Value.Where(found => !known.Contains(found.Key)).Select(found => $"{found.At} lacks Chinese: {found.Key}"));
        Report.ExpectNone(known.Except(said).Select(key => $"{Resources} has a text that nothing says: {key}"));
        Assert.Equal(known.Count, Chinese.Value.Count);
    }

    [Fact]
    public void Both_languages_have_the_same_placeholders() => Report.ExpectNone(
        Chinese.Value.Where(text => !PlaceholdersOf(text.Key).SetEquals(PlaceholdersOf(text.Text)))
            .Select(text => $"{Resources} has other placeholders than '{text.Key}': {text.Text}"));

    [Fact]
    public void Chinese_texts_are_chinese() => Report.ExpectNone(
        Chinese.Value.Where(text => Placeholder().Replace(text.Key, "").Any(char.IsLetter) && !Han().IsMatch(text.Text))
            .Select(text => $"{Resources} says no Chinese for '{text.Key}': {text.Text}"));

    [Theory]
    [InlineData("Say(\"A fixed text {x}.\");", "A fixed text {{x}}.")]
    [InlineData("Say($\"The day {1:0.0} is {2}.\" + $\" Or {3}.\");", "The day {0} is {1}. Or {2}.")]
    [InlineData("Say(1 > 0 ? (Wording)$\"Day {1}\" : Known);", "Day {0}")]
    [InlineData("var said = (Wording)(\"in parentheses\");", "in parentheses")]
    public void A_message_is_found(string statement, string key) => Assert.Contains(key, Sample(statement).Keys);

    [Theory]
    [InlineData("Say(1 > 0 ? $\"a {1}\" : \"b\");")]
    [InlineData("Say(1.ToString());")]
    [InlineData("Say((Wording)1.ToString());")]
    [InlineData("Say($\"a {1}\" + \"b\".Trim());")]
    public void A_text_that_is_no_constant_is_reported(string statement) => Assert.NotEmpty(Sample(statement).Unknown);

    private static (IReadOnlyList<string> Keys, IReadOnlyList<string> Unknown) Sample(string statement)
    {
        var file = new SourceFile(
            "src/ProjectsApi.Features/Safety/Sample.cs",
            "using ProjectsApi.Contract.Languages; namespace ProjectsApi.Features.Safety; internal static class Sample { "
                + "private static readonly Wording Known = \"Known.\"; private static void Say(Wording text) { } "
                + $"public static void Run() {{ {statement} }} }}");
        var compilation = Features.Compilation.AddSyntaxTrees(file.Tree);
        return ([.. Wordings.Keys(compilation, [file]).Select(found => found.Key)], [.. Wordings.Unknown(compilation, [file])]);
    }

    private static HashSet<string> PlaceholdersOf(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"(?<!\{)\{\d+\}(?!\})")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}

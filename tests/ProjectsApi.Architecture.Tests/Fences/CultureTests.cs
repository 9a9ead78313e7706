using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>The program answers alike whatever the language of its machine.</summary>
public sealed class CultureTests
{
    public static TheoryData<string> Rooms => FenceTests.RoomNames;

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Texts_are_ordered_by_a_comparer_that_is_named(string name)
    {
        var room = Room.Open(name);

        Report.ExpectNone(CultureRules.OrderedTexts(room.Compilation, room.Files.Where(file => !file.IsGenerated)));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Numbers_and_days_are_written_in_a_culture_that_is_named(string name)
    {
        var room = Room.Open(name);

        Report.ExpectNone(CultureRules.WrittenValues(room.Compilation, room.Files.Where(file => !file.IsGenerated)));
    }

    [Theory]
    [InlineData("new[] { \"a\" }.Order()", "new[] { \"a\" }.Order(StringComparer.Ordinal)")]
    [InlineData("new[] { 1 }.OrderBy(n => \"a\")", "new[] { 1 }.OrderBy(n => n)")]
    [InlineData("new[] { 1 }.OrderBy(n => (n, \"a\"))", "new[] { 1 }.OrderBy(n => (n, n))")]
    [InlineData("new[] { 1 }.OrderBy(n => n).ThenByDescending(n => \"a\")", "new[] { 1 }.AsQueryable().OrderBy(n => new[] { \"a\" }.Max())")]
    [InlineData("new[] { \"a\" }.Max()", "new[] { 1 }.Max()")]
    [InlineData("new SortedDictionary<string, int>()", "new SortedDictionary<string, int>(StringComparer.Ordinal)")]
    public void An_order_by_the_culture_is_seen_and_another_is_not(string bad, string good)
    {
        Assert.NotEmpty(Found(bad, CultureRules.OrderedTexts));
        Assert.Empty(Found(good, CultureRules.OrderedTexts));
    }

    [Theory]
    [InlineData("$\"{1.5m}\"", "$\"{1}\"")]
    [InlineData("$\"{(double?)1.5}\"", "string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{1.5}\")")]
    [InlineData("$\"{default(DateOnly):d}\"", "FormattableString.Invariant($\"{default(DateOnly):d}\")")]
    public void A_value_written_by_the_culture_is_seen_and_another_is_not(string bad, string good)
    {
        Assert.NotEmpty(Found(bad, CultureRules.WrittenValues));
        Assert.Empty(Found(good, CultureRules.WrittenValues));
    }

    private static string[] Found(string expression, Func<Microsoft.CodeAnalysis.CSharp.CSharpCompilation, IEnumerable<SourceFile>, IEnumerable<string>> rule)
    {
        var sample = new SourceFile("src/ProjectsApi.Planning/Network/Stray.cs", $"static class Stray {{ static object Use() => {expression}; }}");
        return [.. rule(Room.Open("ProjectsApi.Planning").Compilation.AddSyntaxTrees(sample.Tree), [sample])];
    }
}
